import { describe, expect, it } from 'vitest'
import { bearOn, indexPassages } from './bear-on.ts'
import { bearOnBoth, passageTexts } from './fused-ranking.ts'

const passages = [
  { id: 'food', anchor: 'a-food', heading: 'Food', text: 'No herb has been shown to raise white blood cells.' },
  { id: 'count', anchor: 'a-count', heading: 'Counts', text: 'Adults have 4,000 to 11,000 white cells.' },
  { id: 'rest', anchor: 'a-rest', heading: 'Everyday life', text: 'Sleep and short walks do most people good.' },
]
const index = indexPassages(passages)
const quote = 'Herbs raise white cells'
const towards = { food: [1, 0, 0], count: [0, 1, 0], rest: [0, 0, 1] }
const all = passages.map(({ id }) => towards[id as keyof typeof towards])
const order = (sentences: number[][], span = quote) =>
  bearOnBoth(index, { quote: span, sentences }, all).map(({ passageId }) => passageId)

describe('passageTexts', () => {
  it('has the heading before the text', () => {
    expect(passageTexts(passages)[2]).toBe('Everyday life. Sleep and short walks do most people good.')
  })
})

describe('bearOnBoth', () => {
  it('goes by the words alone where there are no vectors', () => {
    expect(bearOnBoth(index, { quote, sentences: [] }, [])).toEqual(bearOn(index, { quote }))
    expect(order([])).toEqual(['food', 'count'])
  })

  it('keeps on top what both put there, and brings in what only the embedding sees', () => {
    expect(order([[0.9, 0.1, 0.2]])).toEqual(['food', 'count', 'rest'])
    expect(
      order([[0.1, 0.9, 0.2]])
        .slice(0, 2)
        .sort(),
    ).toEqual(['count', 'food'])
    const rest = bearOnBoth(index, { quote, sentences: [[0.5, 0.1, 0.9]] }, all).find(
      ({ passageId }) => passageId === 'rest',
    )
    expect(rest).toMatchObject({ anchor: 'a-rest', heading: 'Everyday life', terms: [] })
    expect(rest!.score).toBeLessThan(1)
  })

  it('takes together the sentences that a span stands in', () => {
    expect(
      order([
        [0.2, 0.9, 0],
        [0.9, 0.3, 0],
      ])[0],
    ).toBe('food')
  })

  it('says nothing where no word leads to a passage', () => {
    expect(order([[0, 0, 1]], 'Bonjour')).toEqual([])
  })
})
