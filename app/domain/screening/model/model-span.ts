import type { Sentence } from '../document.ts'
import { spanOf } from '../phases/span.ts'
import type { SentenceChances } from './assess.ts'
import type { GeneralWord } from './general-words.ts'

const mostWords = 5

/** The words that spoke most for a label, in the order of the text. */
export function heaviest({ general, shares }: SentenceChances, label: number): GeneralWord[] {
  const share = shares(label)
  return general
    .map((word, index) => ({ word, share: share[index]! }))
    .filter((each) => each.word.to > each.word.from && each.share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostWords)
    .map(({ word }) => word)
    .sort((a, b) => a.from - b.from)
}

/** The sentence, or of one that runs on the clauses with the heaviest words. */
export function clauseOf(sentence: Sentence, heavy: readonly GeneralWord[]): { start: number; end: number } {
  const tokens = heavy.length > 0 ? heavy : [{ from: 0, to: sentence.tokens.length }]
  return spanOf(sentence, Math.min(...tokens.map(({ from }) => from)), Math.max(...tokens.map(({ to }) => to)))
}

/** Words side by side become one phrase; offsets of the text. */
export function phrases({ tokens }: Sentence, words: readonly GeneralWord[]): { start: number; end: number }[] {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of words) {
    const last = joined.at(-1)
    if (last?.to === from) last.to = to
    else joined.push({ from, to })
  }
  return joined.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }))
}
