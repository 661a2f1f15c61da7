import { describe, expect, it } from 'vitest'
import { segment } from './segment.ts'

const sentences = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end))

describe('segment', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['i feel bad. my counts are low. help', ['i feel bad.', 'my counts are low.', 'help']],
    ['So tired...every day....hugs', ['So tired...', 'every day....', 'hugs']],
    ['It works!!really?! yes', ['It works!!', 'really?!', 'yes']],
    ['It works!! it does', ['It works!!', 'it does']],
    ['Dr. Moor gave me vit. D, e.g. drops. Fine.', ['Dr. Moor gave me vit. D, e.g. drops.', 'Fine.']],
    ['WBC was 2.4. Then 3.1.', ['WBC was 2.4.', 'Then 3.1.']],
    ['no stop here\nnext line', ['no stop here', 'next line']],
    ['# Title\n\n- one\n- two\n1. three', ['Title', 'one', 'two', 'three']],
    ['   \n\n * \n>\n', []],
    ['**Bold claim.** More.', ['Bold claim.', 'More.']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text).map((each) => each.replace(/\**$/, ''))).toEqual(expected)
  })

  it('joins a line that an editor wrapped', () => {
    const text = 'I have been drinking green tea every single morning\nand every evening to raise my white count.'
    expect(sentences(text)).toEqual([
      'I have been drinking green tea every single morning',
      'and every evening to raise my white count.',
    ])
    const wrapped = text.replace('single morning', 'single morning, without fail,')
    expect(sentences(wrapped)).toEqual([wrapped])
  })

  it('knows block quotes and questions', () => {
    const spans = segment('> it cured me\n> > twice\nReally?\nI doubt it.')
    expect(spans.map(({ quoted, asks }) => [quoted, asks])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  it('counts offsets in UTF-16 units', () => {
    const text = '🙂🙂 Ünïcode first. 🙂 Second one'
    expect(sentences(text)).toEqual(['Ünïcode first.', 'Second one'])
  })
})
