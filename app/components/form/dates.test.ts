import { describe, expect, it } from 'vitest'
import { dayInWords, momentInWords, sinceInWords } from './dates.ts'

const now = new Date('2026-06-19T12:00:00Z')

describe('dates in words', () => {
  it('writes a day and a moment in UTC', () => {
    expect(dayInWords(new Date('2026-03-01T23:59:00Z'))).toBe('1 March 2026')
    expect(momentInWords(new Date('2026-03-01T03:05:00Z'))).toBe('1 March 2026, 03:05 UTC')
  })

  it.each([
    ['2026-06-19T11:59:30Z', 'just now'],
    ['2026-06-19T11:58:00Z', '2 minutes ago'],
    ['2026-06-19T11:01:00Z', '59 minutes ago'],
    ['2026-06-19T11:00:00Z', 'an hour ago'],
    ['2026-06-18T12:01:00Z', '23 hours ago'],
    ['2026-06-18T12:00:00Z', 'a day ago'],
    ['2026-06-13T11:00:00Z', '6 days ago'],
    ['2026-06-12T12:00:00Z', '12 June 2026'],
    ['2026-06-20T12:00:00Z', '20 June 2026'],
  ])('says when %s was', (at, words) => {
    expect(sinceInWords(new Date(at), now)).toBe(words)
  })
})
