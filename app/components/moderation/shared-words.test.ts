import { describe, expect, it } from 'vitest'
import { markSharedWords } from './shared-words.ts'

const short = (quote: string, ...passages: string[]) =>
  markSharedWords(quote, passages)
    .map(({ text, shared }) => (shared ? `[${text}]` : text))
    .join('')

describe('markSharedWords', () => {
  it.each([
    ['nothing to mark', 'Rest helps me.', ['A low <strong>count</strong> is common.'], 'Rest helps me.'],
    ['a word', 'Beetroot lifts the count fast.', ['A low <em>count</em>.'], 'Beetroot lifts the [count] fast.'],
    ['case and plural', 'My Platelets rose.', ['one <em>platelet</em>'], 'My [Platelets] rose.'],
    [
      'words in a row are one mark',
      'More white cells now',
      ['<em>white</em> and red <em>cells</em>'],
      'More [white cells] now',
    ],
    ['from any passage', 'marrow or spleen', ['the <em>spleen</em>', 'the <em>marrow</em>'], '[marrow] or [spleen]'],
    [
      'entities and tags are no words',
      'amp strong iron',
      ['<em>iron &amp; <strong>zinc</strong></em>'],
      'amp strong [iron]',
    ],
    ['parts of words stay', 'ironing with iron', ['<em>iron</em>'], 'ironing with [iron]'],
  ])('%s', (_scenario, quote, passages, expected) => {
    expect(short(quote, ...passages)).toBe(expected)
  })

  it('keeps the sentence whole', () => {
    const quote = '“White cells”, they said – 3.1 of them!'
    const parts = markSharedWords(quote, ['<em>white cells</em> and <em>said</em>'])
    expect(parts.map((part) => part.text).join('')).toBe(quote)
  })
})
