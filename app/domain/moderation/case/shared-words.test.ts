import { describe, expect, it } from 'vitest'
import { markSharedWords } from './shared-words.ts'

const short = (quote: string, ...passages: string[]) =>
  markSharedWords(quote, passages)
    .map(({ text, shared }) => (shared ? `[${text}]` : text))
    .join('')

describe('markSharedWords', () => {
  it.each([
    ['nothing to mark', 'Rest helps me.', ['A low <strong>count</strong> is common.'], 'Rest helps me.'],
    ['a word', 'Beetroot beats garlic soup.', ['<em>Garlic</em> tastes strong.'], 'Beetroot beats [garlic] soup.'],
    ['case and plural', 'My Platelets rose.', ['one <em>platelet</em>'], 'My [Platelets] rose.'],
    ['another name of the same', 'It lifts the WBC.', ['enough <em>white cells</em>'], 'It lifts the [WBC].'],
    [
      'words in a row are one mark',
      'More garlic onion soup',
      ['<em>garlic</em>, <em>onion</em>'],
      'More [garlic onion] soup',
    ],
    ['from any passage', 'marrow or spleen', ['the <em>spleen</em>', 'the <em>marrow</em>'], '[marrow] or [spleen]'],
    [
      'entities and tags are no words',
      'amp strong garlic',
      ['<em>garlic &amp; <strong>dill</strong></em>'],
      'amp strong [garlic]',
    ],
  ])('%s', (_scenario, quote, passages, expected) => {
    expect(short(quote, ...passages)).toBe(expected)
  })

  it('keeps the sentence whole', () => {
    const quote = '“White cells”, they said – 3.1 of them, and platelets!'
    const parts = markSharedWords(quote, ['<em>white cells</em> and <em>platelets</em>'])
    expect(parts.map((part) => part.text).join('')).toBe(quote)
    expect(parts.some((part) => part.shared)).toBe(true)
  })
})
