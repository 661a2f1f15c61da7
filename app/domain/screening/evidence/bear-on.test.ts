import { describe, expect, it } from 'vitest'
import type { ScreeningPassage } from '../types.ts'
import { bearOn, commonTerms, indexPassages } from './bear-on.ts'

const passage = (id: string, heading: string, text: string): ScreeningPassage => ({
  id,
  anchor: `a-${id}`,
  heading,
  text,
})

const index = indexPassages([
  passage('counts', 'Normal counts', 'Adults have between 4,000 and 11,000 leukocytes in a microlitre of blood.'),
  passage('drugs', 'Drugs', 'Clozapine, carbamazepine and some antibiotics can lower neutrophils.'),
  passage('platelets', 'Platelets', 'Thrombocytes help blood to clot; a lack of them leads to bruises.'),
  passage('food', 'Food', 'No herb or supplement has been shown to raise the number of white blood cells.'),
  passage('thyroid', 'Thyroid', 'An overactive thyroid may come with a low count.'),
  passage('weather', 'Travel', 'Pack a hat and comfortable shoes.'),
])

const best = (quote: string) => bearOn(index, { quote }).map(({ passageId }) => passageId)

describe('bearOn', () => {
  it.each([
    ['I take moringa to boost my WBC', 'food'],
    ['my white count is 3', 'counts'],
    ['been on Tegretol for years', 'drugs'],
    ['Clozaril did this', 'drugs'],
    ['low plts and bruising', 'platelets'],
    ['Graves disease', 'thyroid'],
  ])('finds the passage for "%s"', (span, expected) => {
    expect(best(span).slice(0, 2)).toContain(expected)
  })

  it('gives at most five, best first, with terms as the passage spells them', () => {
    const found = bearOn(index, {
      quote: 'does moringa raise white cells, neutrophils and platelets, asks my thyroid nurse',
    })
    expect(found.length).toBeLessThanOrEqual(5)
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
    const texts = new Map(index.passages.map((entry) => [entry.passage.id, entry.passage.text]))
    for (const { passageId, terms } of found) for (const term of terms) expect(texts.get(passageId)).toContain(term)
    expect(found.find(({ passageId }) => passageId === 'counts')?.terms).toContain('leukocytes')
  })

  it('finds nothing for words that the article does not know', () => {
    expect(best('so and so')).toEqual([])
    expect(bearOn(indexPassages([]), { quote: 'white count' })).toEqual([])
    expect(best('the white count')).not.toContain('weather')
  })
})

describe('commonTerms', () => {
  it('marks on both sides what means the same', () => {
    const span = 'Moringa raised my white count'
    const text = 'The number of leukocytes may increase.'
    const marks = commonTerms(span, text)
    expect(marks.span.map(([from, to]) => span.slice(from, to))).toEqual(['raised', 'white count'])
    expect(marks.passage.map(([from, to]) => text.slice(from, to))).toEqual(['leukocytes', 'increase'])
  })

  it('marks nothing where nothing is shared', () => {
    expect(commonTerms('my cat', 'Pack a hat.')).toEqual({ span: [], passage: [] })
  })
})
