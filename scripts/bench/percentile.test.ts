import { describe, expect, it } from 'vitest'
import { percentile, summary } from './percentile.ts'

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('%d of 1 to 100 is %d', (share, expected) => expect(percentile(hundred, share)).toBe(expected))

  it('says nothing of nothing', () => expect(percentile([], 0.5)).toBeNaN())

  it('is told with the number of samples', () => expect(summary([1, 2])).toBe('p50 1.00 ms, p99 2.00 ms, n 2'))
})
