import { describe, expect, it } from 'vitest'
import { alikeFrom, likeness, tellingWords } from './sentence-likeness.ts'

describe('likeness of sentences', () => {
  it('is 1 for the same words in any case and order, 0 where nothing is shared', () => {
    expect(likeness('Nettle tea cures anaemia.', 'Anaemia: cures? NETTLE TEA')).toBe(1)
    expect(likeness('Nettle tea cures anaemia.', 'My sister drove to the clinic.')).toBe(0)
    expect(likeness('', 'Nettle tea')).toBe(0)
  })

  it('finds the same claim in other words alike, and another claim not', () => {
    const claim = 'Nettle tea cures low white cells.'
    expect(likeness(claim, 'For low white cells nettle tea is a cure, I promise.')).toBeGreaterThanOrEqual(alikeFrom)
    expect(likeness(claim, 'Beetroot juice made my neighbour sleep better.')).toBeLessThan(alikeFrom)
  })

  it('keeps the words that say something', () => {
    expect(tellingWords('the nettle tea is what i would take for my liver and the liver')).toEqual([
      'nettle',
      'tea',
      'liver',
    ])
  })
})
