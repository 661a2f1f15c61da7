import { describe, expect, it } from 'vitest'
import { linesOf, readPost } from './screen-lines.ts'

async function* chunks(...parts: string[]) {
  for (const part of parts) yield await Promise.resolve(part)
}

async function collect(...parts: string[]) {
  const lines = []
  for await (const line of linesOf(chunks(...parts), 10)) lines.push(line)
  return lines
}

describe('linesOf', () => {
  it.each([
    [['one\ntwo\n'], ['one', 'two']],
    [
      ['o', 'ne\nt', 'wo'],
      ['one', 'two'],
    ],
    [['one\r\n\ntwo\n'], ['one', '', 'two']],
    [[], []],
    [['far too long a line\nnext\n'], [null, 'next']],
    [
      ['far too ', 'long a ', 'line\nne', 'xt'],
      [null, 'next'],
    ],
    [['far too long, and then the end'], [null]],
  ])('of %j are %j', async (parts, expected) => expect(await collect(...parts)).toEqual(expected))
})

describe('readPost', () => {
  it('reads a post', () => {
    expect(readPost('{"id":"a","text":"Hello.","more":1}')).toEqual({ id: 'a', text: 'Hello.' })
    expect(readPost('{"id":7,"text":""}')).toEqual({ id: 7, text: '' })
  })

  it.each([
    null,
    '',
    'nonsense',
    '[]',
    '3',
    'null',
    '{"text":"x"}',
    '{"id":"a"}',
    '{"id":"a","text":4}',
    '{"id":{},"text":""}',
  ])('says what is wrong with %j', (line) =>
    expect(readPost(line)).toMatchObject({ error: expect.stringMatching(/\.$/) as string }),
  )
})
