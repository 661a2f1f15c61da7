import { describe, expect, it } from 'vitest'
import { waitingWords } from './waiting-time.ts'

const start = new Date('2027-03-07T09:05:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

describe('waitingWords', () => {
  it.each([
    [-5, 'less than a minute'],
    [0.9, 'less than a minute'],
    [1, '1 min'],
    [59.9, '59 min'],
    [60, '1 h'],
    [130, '2 h 10 min'],
    [23 * 60 + 59, '23 h 59 min'],
    [24 * 60, '1 day'],
    [48 * 60 - 1, '1 day'],
    [72 * 60, '3 days'],
  ])('after %s minutes: %s', (minutes, words) => {
    expect(waitingWords(start, after(minutes))).toBe(words)
  })
})
