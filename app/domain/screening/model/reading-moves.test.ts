import { describe, expect, it } from 'vitest'
import { readDocument } from '../document.ts'
import { readingMoves } from './reading-moves.ts'

function sentencesOf(text: string) {
  const { sentences } = readDocument({
    text,
    author: { standing: 'established', publishedPosts: 10 },
    imported: false,
    article: { title: 'Anaemia', passages: [] },
    phrases: [],
  })
  return sentences
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
    ['Uric acid 540 before, 548 after, and stained fingers', ['same']],
    ['LDL 6.9 in March, 9.1 in June', ['up', 'worse']],
    ['Thank you', []],
  ])('%s', (text, moves) => {
    expect([...readingMoves(sentencesOf(text)[0]!)].sort()).toEqual([...moves].sort())
  })

  it('goes on from the sentence before where the next one is later', () => {
    const [first, second, third] = sentencesOf('CRP before it: 64. After eight weeks: 31. I am 31.')
    expect([...readingMoves(second!, first)].sort()).toEqual(['better', 'down'])
    expect([...readingMoves(third!, second)]).toEqual([])
  })
})
