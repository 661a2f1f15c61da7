import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { isSampled } from './is-sampled.ts'

const ids = Array.from({ length: 20_000 }, () => uuidv7())
const share = (perMille: number) => ids.filter((id) => isSampled(id, perMille)).length / ids.length

describe('isSampled', () => {
  it('answers the same for the same post', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057'
    expect([1, 2, 3].map(() => isSampled(id, 500))).toEqual(Array(3).fill(isSampled(id.toUpperCase(), 500)))
  })

  // Of 20,000 the standard deviation of a share of 20 per mille is 1 per mille.
  it.each([20, 100, 500])('takes about %d of a thousand', (perMille) => {
    expect(Math.abs(share(perMille) - perMille / 1000)).toBeLessThan(0.018)
  })

  it('takes none at 0 and all at 1,000', () => {
    expect(share(0)).toBe(0)
    expect(share(1000)).toBe(1)
  })

  it('keeps those of a smaller share in a larger one', () => {
    expect(ids.filter((id) => isSampled(id, 20)).every((id) => isSampled(id, 50))).toBe(true)
  })
})
