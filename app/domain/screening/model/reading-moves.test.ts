import { describe, expect, it } from 'vitest'
import { readDocument } from '../document.ts'
import { readingMoves } from './reading-moves.ts'

function sentenceOf(text: string) {
  const { sentences } = readDocument({
    text,
    author: { standing: 'established', publishedPosts: 10 },
    imported: false,
    article: { title: 'Anaemia', passages: [] },
    phrases: [],
  })
  return sentences[0]!
}

describe('what readings told one after the other do', () => {
  it.each([
    ['My neutrophils were 3.0 and are by now 4.4', ['up', 'better']],
    ['My blood pressure went from 150 to 128 since spring', ['down', 'better']],
    ['ferritin 40 in May, then 12', ['down', 'worse']],
    ['Neutrophils 0.9 before and 0.9 after', ['same']],
    ['It was 120 to 140 for a week', ['up']],
    ['platelets from 1,200 to 900 on the tablets', ['down', 'worse']],
    ['I am 43 and take 2000 of it', []],
    ['on 10/12 I had my count done', []],
    ['take 50mg then 100mg', []],
    ['Thank you', []],
  ])('%s', (text, moves) => {
    expect([...readingMoves(sentenceOf(text))].sort()).toEqual([...moves].sort())
  })
})
