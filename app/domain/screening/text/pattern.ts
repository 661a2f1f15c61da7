import type { Hit, LexiconKind } from '../lexicon/lexicon.ts'
import { numberOf, wordKeys } from './words.ts'
import type { Token } from './words.ts'

/*
 * Rules and cues are written in a small notation, word by word:
 *   stop           this word in any spelling that `wordKey` makes equal
 *   stop|quit      either word
 *   (come off|quit) either phrase
 *   {treatment}    a name of the lexicon of that kind
 *   #              a number
 *   ..  ...  ....  up to 2, 4, 8 words of any kind
 *   x?             may be missing
 *   ^  $           start, end of a clause
 */
type PatternElement =
  | { type: 'choice'; phrases: Map<string, string[][]>; kinds: LexiconKind[]; optional: boolean }
  | { type: 'number'; optional: boolean }
  | { type: 'gap'; most: number }
  | { type: 'start' }
  | { type: 'end' }

/** What a pattern is matched against: the words of one sentence and the names found in them. */
export interface Matchable {
  tokens: readonly Token[]
  hitsAt: readonly (readonly Hit[] | undefined)[]
}

export interface PatternMatch<T> {
  value: T
  from: number
  to: number
}

/** Words that may stand between the start of a clause and an order: "so please just stop". */
const leads = new Set(
  `please just so and then but or also honestly seriously guys folks everyone everybody people friends now ok okay well
  oh yes first always simply maybe my advice is to say ladies hun dear immediately really instead better tomorrow today`
    .split(/\s+/)
    .flatMap(wordKeys),
)

function parse(source: string): PatternElement[] {
  return (source.match(/\([^)]*\)\??|\S+/g) ?? []).map((part): PatternElement => {
    if (part === '^') return { type: 'start' }
    if (part === '$') return { type: 'end' }
    if (/^\.+$/.test(part)) return { type: 'gap', most: 2 ** (part.length - 1) }
    if (/[()]/.test(part.replace(/^\(([^()]*)\)\??$/, '$1'))) throw new Error(`Nested or open bracket: ${source}`)
    const optional = part.endsWith('?')
    const body = optional ? part.slice(0, -1) : part
    if (body === '#') return { type: 'number', optional }
    const choices = body.replace(/[()]/g, '').split('|')
    const kinds = choices.filter(isKind).map((choice) => choice.slice(1, -1) as LexiconKind)
    const phrases = choices.filter((choice) => !isKind(choice)).map(phraseKeys)
    return { type: 'choice', phrases: byFirstWord(phrases), kinds, optional }
  })
}

/** `#` stands for a number inside a phrase too: "for # minutes". */
function phraseKeys(phrase: string): string[] {
  return phrase.split(/\s+/).flatMap((word) => (word === '#' ? ['#'] : wordKeys(word)))
}

function byFirstWord(phrases: readonly string[][]): Map<string, string[][]> {
  const grouped = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first] = phrase
    if (first !== undefined) grouped.set(first, [...(grouped.get(first) ?? []), phrase])
  }
  return grouped
}

const isKind = (choice: string) => choice.startsWith('{')

/** The words and kinds a match can begin with, so that a sentence tries few patterns. */
function firstKeys(elements: readonly PatternElement[]): { words: Set<string>; kinds: Set<LexiconKind>; any: boolean } {
  const words = new Set<string>()
  const kinds = new Set<LexiconKind>()
  for (const element of elements) {
    if (element.type === 'start') continue
    if (element.type !== 'choice' || element.phrases.has('#')) return { words, kinds, any: true }
    element.phrases.forEach((_, first) => words.add(first))
    element.kinds.forEach((kind) => kinds.add(kind))
    if (!element.optional) break
  }
  return { words, kinds, any: false }
}

interface Compiled<T> {
  elements: PatternElement[]
  value: T
}

/** Many patterns, matched in one pass. Each finds its first match at each place where it can begin. */
export class PatternSet<T> {
  readonly #byWord = new Map<string, Compiled<T>[]>()
  readonly #byKind = new Map<LexiconKind, Compiled<T>[]>()
  readonly #anywhere: Compiled<T>[] = []

  add(source: string, value: T): void {
    const compiled = { elements: parse(source), value }
    const { words, kinds, any } = firstKeys(compiled.elements)
    if (any) this.#anywhere.push(compiled)
    for (const word of words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), compiled])
    for (const kind of kinds) this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), compiled])
  }

  match(sentence: Matchable): PatternMatch<T>[] {
    const matches: PatternMatch<T>[] = []
    const tryAll = (candidates: readonly Compiled<T>[] | undefined, from: number) => {
      if (!candidates) return
      for (const { elements, value } of candidates) {
        const to = matchFrom(sentence, elements, 0, from)
        if (to >= 0) matches.push({ value, from, to })
      }
    }
    sentence.tokens.forEach((token, from) => {
      tryAll(this.#anywhere, from)
      tryAll(this.#byWord.get(token.key), from)
      const hits = sentence.hitsAt[from] ?? []
      hits.forEach(({ entry: { kind } }, index) => {
        if (hits.findIndex((hit) => hit.entry.kind === kind) === index) tryAll(this.#byKind.get(kind), from)
      })
    })
    return matches
  }
}

/** Index behind the match, or -1. Gaps are short, so the search is bounded whatever the text. */
function matchFrom(sentence: Matchable, elements: readonly PatternElement[], at: number, index: number): number {
  const element = elements[at]
  if (!element) return index
  const { tokens } = sentence
  switch (element.type) {
    case 'start':
      return opensClause(tokens, index) ? matchFrom(sentence, elements, at + 1, index) : -1
    case 'end':
      return index >= tokens.length || tokens[index]!.clauseStart ? matchFrom(sentence, elements, at + 1, index) : -1
    case 'gap':
      for (let skipped = 0; skipped <= element.most && index + skipped <= tokens.length; skipped += 1) {
        const found = matchFrom(sentence, elements, at + 1, index + skipped)
        if (found >= 0) return found
      }
      return -1
    default: {
      for (const behind of endsOf(sentence, element, index)) {
        const found = matchFrom(sentence, elements, at + 1, behind)
        if (found >= 0) return found
      }
      return element.optional ? matchFrom(sentence, elements, at + 1, index) : -1
    }
  }
}

/** Every index behind a choice or a number that stands at `index`. */
function endsOf(
  { tokens, hitsAt }: Matchable,
  element: Extract<PatternElement, { type: 'choice' | 'number' }>,
  index: number,
): number[] {
  const token = tokens[index]
  if (!token) return []
  if (element.type === 'number') return numberOf(token.key) === null ? [] : [index + 1]
  const ends: number[] = []
  if (element.kinds.length > 0) {
    for (const hit of hitsAt[index] ?? []) if (element.kinds.includes(hit.entry.kind)) ends.push(hit.to)
  }
  const isNumber = numberOf(token.key) !== null
  for (const first of isNumber ? [token.key, '#'] : [token.key]) {
    for (const phrase of element.phrases.get(first) ?? []) {
      if (phrase.every((word, offset) => isWord(tokens[index + offset], word))) ends.push(index + phrase.length)
    }
  }
  return ends
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (word === '#' ? numberOf(token.key) !== null : token.key === word)
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  for (let before = index; before >= 0; before -= 1) {
    if (tokens[before]?.clauseStart) return true
    if (before > 0 && !leads.has(tokens[before - 1]!.key)) return false
  }
  return false
}
