import type { Sentence } from '../document.ts'

/**
 * What a moderator is shown: the sentence, or in one that runs on, the clauses that hold the words from `from` to
 * `to` (token indices, `to` behind the last).
 */
export function spanOf(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const { tokens } = sentence
  if (tokens.length <= 36) return { start: sentence.start, end: sentence.end }
  let first = from
  while (first > 0 && !tokens[first]!.clauseStart) first -= 1
  let behind = to
  while (behind < tokens.length && !tokens[behind]!.clauseStart) behind += 1
  const end = behind >= tokens.length ? sentence.end : tokens[behind - 1]!.end
  return { start: tokens[first]!.start, end }
}

/** From the first to the last word of the text, for a finding about all of it. */
export function wholeText(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length
  return { start: Math.min(start, text.trimEnd().length), end: text.trimEnd().length }
}
