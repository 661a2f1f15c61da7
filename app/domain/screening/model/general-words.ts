import type { Sentence } from '../document.ts'
import type { LexiconKind } from '../lexicon/lexicon.ts'

/** A word of the sentence as the model reads it; `from` and `to` are token indices, `to` behind the last. */
export interface GeneralWord {
  text: string
  from: number
  to: number
}

/**
 * Names become one sign for their kind, because "REMEDY raised my CONDITION" is what carries over to an illness
 * that the model never saw, and the name of the remedy is not. A single capital: words are lower case.
 */
const signs: Partial<Record<LexiconKind, string>> = {
  remedy: 'R',
  treatment: 'D',
  otc: 'D',
  condition: 'C',
  doctor: 'P',
  other: 'O',
}
const quoted = 'Q'

/** The words of the sentence with names, numbers and quotations made general, and clause marks between them. */
export function generalWords(sentence: Sentence): GeneralWord[] {
  const { tokens, hitsAt } = sentence
  const words: GeneralWord[] = [{ text: '^', from: 0, to: 0 }]
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]!
    if (token.clauseStart && at > 0) words.push({ text: ',', from: at, to: at })
    if (token.inQuote) {
      const from = at
      while (at < tokens.length && tokens[at]!.inQuote) at += 1
      words.push({ text: quoted, from, to: at })
      continue
    }
    const named = hitsAt[at]?.find(({ entry }) => signs[entry.kind] !== undefined)
    const to = named ? named.to : at + 1
    words.push({ text: named ? signs[named.entry.kind]! : generalNumber(token.key), from: at, to })
    at = to
  }
  words.push({ text: sentence.question ? '?' : '$', from: tokens.length, to: tokens.length })
  return words
}

/** "38.6" and "2.1" are "0.0", "50mg" and "500mg" are "0mg". */
function generalNumber(key: string): string {
  return /^\d/.test(key) ? key.replace(/\d+/g, '0') : key
}
