import { expect, it } from 'vitest'
import { findPassages } from './find-passages.ts'

const passages = [
  { passageId: 'a', heading: 'What is normal', text: 'Between 1,500 and 8,000 neutrophils in a microlitre.' },
  { passageId: 'b', heading: 'Causes', text: 'Sjögren’s syndrome can lower the white cells.' },
]
const found = (query: string) => [...findPassages(passages, query)]

it('finds passages by beginnings of words, in any order, accents or not', () => {
  expect(found('')).toEqual(['a', 'b'])
  expect(found('neutro')).toEqual(['a'])
  expect(found('cells sjogren')).toEqual(['b'])
  expect(found('normal neutrophils')).toEqual(['a'])
  expect(found('trophils')).toEqual([])
})
