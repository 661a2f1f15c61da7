import { expect, it } from 'vitest'
import { readCorpus } from './corpus.ts'

const read = (folder: string) => readCorpus(new URL(`../../data/screening/${folder}`, import.meta.url).pathname)
const rows = read('corpus')

it('reads a corpus of many posts and conditions, each post once, hard negatives among them', () => {
  expect(rows.length).toBeGreaterThanOrEqual(1500)
  expect(new Set(rows.map(({ condition }) => condition)).size).toBeGreaterThanOrEqual(12)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const hard = rows.filter(({ kind, labels }) => kind === 'hard_negative' && labels.length === 0)
  expect(hard.length).toBeGreaterThan(300)
})

it('keeps the posts that it is tested with apart', () => {
  const known = new Set(rows.map(({ text }) => text.toLowerCase().trim()))
  const tested = read('test')
  expect(tested.length).toBeGreaterThan(1000)
  expect(tested.filter(({ text }) => known.has(text.toLowerCase().trim()))).toEqual([])
})
