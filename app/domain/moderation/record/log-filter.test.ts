import { describe, expect, it } from 'vitest'
import { logFilterQuery, readLogFilter } from './log-filter.ts'

describe('the filter of the log', () => {
  it('comes back from the address that it makes', () => {
    const address =
      'kind=decided&decision=remove&reason=spam&by=somebody&article=low-iron&from=2027-01-02&to=2027-02-03'
    expect(logFilterQuery(readLogFilter(new URLSearchParams(address))).toString()).toBe(address)
  })

  it('leaves out what it does not understand', () => {
    const odd = new URLSearchParams('kind=burnt&decision=&from=yesterday&to=2027-02-30&article=../etc&by=%27;--')
    expect(Object.values(readLogFilter(odd))).toEqual([null, null, null, null, null, null, null])
    expect(logFilterQuery(readLogFilter(odd)).toString()).toBe('')
  })
})
