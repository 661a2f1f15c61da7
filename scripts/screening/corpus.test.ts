import { expect, it } from 'vitest'
import { readCorpus } from './corpus.ts'

const rows = readCorpus(new URL('../../data/screening/corpus', import.meta.url).pathname)

it('reads a corpus of many posts and conditions, each post once, hard negatives among them', () => {
  expect(rows.length).toBeGreaterThanOrEqual(1500)
  expect(new Set(rows.map(({ condition }) => condition)).size).toBeGreaterThanOrEqual(12)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const hard = rows.filter(({ kind, labels }) => kind === 'hard_negative' && labels.length === 0)
  expect(hard.length).toBeGreaterThan(300)
})
