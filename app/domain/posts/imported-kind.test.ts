import { describe, expect, it } from 'vitest'
import { importedKind } from './imported-kind.ts'

describe('importedKind', () => {
  it.each([
    ['Can a low count come back by itself?', 'Can a low count come back by itself?'],
    ['Hello all! My count is 2.4. Should I worry?', 'Should I worry?'],
    ['is it safe to fly?!', 'is it safe to fly?!'],
    ['Who had this? I did. What helped you? How long did it take?', 'Who had this?'],
    ['Is 2.5 low?', 'Is 2.5 low?'],
    ['"Can I swim?"', '"Can I swim?"'],
    ['Does **this** pass?', 'Does this pass?'],
  ])('%j asks', (markdown, title) => expect(importedKind(markdown)).toEqual({ kind: 'question', title }))

  it.each([
    ['I have been tired for a year and nobody knew why.'],
    ['Why me? I asked myself that for years. Then I met my haematologist. She explained it all. I am well now.'],
    [`${'It was a long winter. '.repeat(30)}Is anybody else here?`],
    ['!'],
    ['…'],
  ])('%j tells', (markdown) => expect(importedKind(markdown)).toEqual({ kind: 'experience' }))

  it('cuts a long title at a word', () => {
    const result = importedKind(`${'very '.repeat(40)}long?`)
    expect(result).toMatchObject({ kind: 'question', title: expect.stringMatching(/^(very ?){20,24}…$/) as string })
  })
})
