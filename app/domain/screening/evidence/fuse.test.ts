import { describe, expect, it } from 'vitest'
import { cosine, fuse } from './fuse.ts'

describe('fuse', () => {
  it('puts first what both rankings put near the top', () => {
    const fused = fuse([
      ['a', 'b', 'c'],
      ['b', 'd', 'a'],
    ])
    expect(fused.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c'])
    expect(fused[0]!.score).toBe(1)
    expect(fused.every(({ score }) => score > 0 && score <= 1)).toBe(true)
  })

  it('keeps the order of a single ranking, and has nothing to say of none', () => {
    expect(fuse([['x', 'y']]).map(({ id }) => id)).toEqual(['x', 'y'])
    expect(fuse([])).toEqual([])
  })
})

describe('cosine', () => {
  it.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [0, 3], 0],
    [[1, 1], [-1, -1], -1],
    [[0, 0], [1, 1], 0],
  ])('of %j and %j is %d', (one, other, expected) => expect(cosine(one, other)).toBeCloseTo(expected))
})
