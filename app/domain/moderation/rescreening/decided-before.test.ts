import { describe, expect, it } from 'vitest'
import { undecided } from './decided-before.ts'

const claim = { label: 'remedy_claim', quote: 'Barley water brought my platelets up.' } as const

describe('undecided', () => {
  it.each([
    ['the same sentence', claim.quote],
    ['with other marks and spaces', '  Barley water — brought my\nplatelets up!'],
    ['in capitals', 'BARLEY WATER BROUGHT MY PLATELETS UP'],
  ])('leaves out %s', (_, quote) => {
    expect(undecided([{ ...claim, quote }], [claim])).toEqual([])
  })

  it('keeps other words, and the same words under another label', () => {
    const other = { ...claim, quote: 'Barley water brought my platelets down.' }
    const label = { ...claim, label: 'contradiction' } as const
    expect(undecided([other, label], [claim])).toEqual([other, label])
    expect(undecided([claim], [])).toEqual([claim])
  })
})
