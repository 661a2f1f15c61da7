import { describe, expect, it } from 'vitest'
import { isFiltered, queueQuery, readQueueFilter, wholeQueue, type QueueFilter } from './queue-filter.ts'

const all: QueueFilter = {
  lane: 'held',
  label: 'remedy_claim',
  article: 'low-neutrophils',
  olderThan: 24,
  share: 'mine',
  search: 'fennel & seed',
}

describe('the filter of the queue', () => {
  it('is the same after a way through the address', () => {
    for (const filter of [all, wholeQueue, { ...wholeQueue, search: 'ä "b"' }]) {
      expect(readQueueFilter(new URLSearchParams(queueQuery(filter)))).toEqual(filter)
    }
    expect(queueQuery(wholeQueue)).toBe('')
  })

  it('lets unknown words be', () => {
    const odd = 'lane=nope&label=x&article=A%20b&older=5&show=theirs&q=%20%20'
    expect(readQueueFilter(new URLSearchParams(odd))).toEqual(wholeQueue)
  })

  it('knows whether something but the lane was chosen', () => {
    expect(isFiltered({ ...wholeQueue, lane: 'held' })).toBe(false)
    expect(isFiltered({ ...wholeQueue, search: 'x' })).toBe(true)
    expect(isFiltered({ ...wholeQueue, olderThan: 1 })).toBe(true)
  })
})
