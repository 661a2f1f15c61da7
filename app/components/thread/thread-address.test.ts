import { describe, expect, it } from 'vitest'
import { threadAddress } from './thread-address.ts'

const usual = { slug: 'low-iron', order: 'best', filter: 'all', passage: null } as const

describe('threadAddress', () => {
  it('leaves out what is usual', () => {
    expect(threadAddress(usual)).toBe('/articles/low-iron#conversation')
  })

  it('keeps order, filter and passage while paging', () => {
    expect(threadAddress({ ...usual, order: 'newest', filter: 'question', passage: 'what-is-low' }, 'k=1')).toBe(
      '/articles/low-iron?order=newest&filter=question&passage=what-is-low&after=k%3D1#conversation',
    )
  })
})
