import { expect, it } from 'vitest'
import { durationInWords } from './durations.ts'

it.each([
  [0.5, '30 s'],
  [1, '1 min'],
  [89.6, '90 min'],
  [90, '1.5 h'],
  [120, '2 h'],
  [35 * 60, '35 h'],
  [36 * 60, '2 days'],
  [60 * 24 * 10, '10 days'],
])('%d minutes are %s', (minutes, words) => {
  expect(durationInWords(minutes)).toBe(words)
})
