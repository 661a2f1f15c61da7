import type { BearingPassage, ScreeningPassage } from '../types.ts'
import { nearTerms, termsOf } from './terms.ts'
import type { Term } from './terms.ts'

interface IndexedPassage {
  passage: ScreeningPassage
  terms: Term[]
  /** How often each term stands in the text; in the heading it counts half. */
  frequency: Map<string, number>
  length: number
}

/** The passages of one article, ready to be ranked. */
export interface PassageIndex {
  passages: IndexedPassage[]
  /** In how many passages a term stands. */
  spread: Map<string, number>
  meanLength: number
}

export function indexPassages(passages: readonly ScreeningPassage[]): PassageIndex {
  const indexed = passages.map((passage): IndexedPassage => {
    const terms = termsOf(passage.text)
    const frequency = new Map<string, number>()
    const count = (id: string, times: number) => frequency.set(id, (frequency.get(id) ?? 0) + times)
    for (const { id } of terms) count(id, 1)
    for (const { id } of termsOf(passage.heading)) count(id, 0.5)
    return { passage, terms, frequency, length: terms.length }
  })
  const spread = new Map<string, number>()
  for (const { frequency } of indexed) for (const id of frequency.keys()) spread.set(id, (spread.get(id) ?? 0) + 1)
  const total = indexed.reduce((sum, { length }) => sum + length, 0)
  return { passages: indexed, spread, meanLength: total / Math.max(1, indexed.length) || 1 }
}

const k1 = 1.2
const b = 0.5
/** A related concept ("neutrophils" for "white count") says half of what the thing itself says. */
const nearShare = 0.5

/** A moderator reads no more of them for one sentence. */
export const mostPassages = 5

/** Terms that are asked for, each with how much it says. */
export type Query = ReadonlyMap<string, number>

/** What passages are looked for. */
export interface Sought {
  quote: string
  /** What stands around the quote, made once for a post by `queryAround`. */
  around?: Query
}

/** How much of what the quote itself says, what stands around it says. */
const shares = { post: 0.4, title: 0.15 }

/**
 * The passages that bear on a span, best first, at most five: BM25 over concepts and stems. A score says how much a
 * passage has to do with the span, from 0 to 1 within this answer, and never whether the two agree.
 */
export function bearOn(index: PassageIndex, sought: Sought, most = mostPassages): BearingPassage[] {
  const query = queryOf(sought)
  const ranked = index.passages
    .map((entry) => ({ entry, score: scoreOf(index, entry, query) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
  const best = ranked[0]?.score ?? 1
  return ranked.map(({ entry: { passage, terms }, score }) => ({
    passageId: passage.id,
    anchor: passage.anchor,
    heading: passage.heading,
    score: Math.round((score / best) * 1000) / 1000,
    terms: spelt(passage.text, terms, query),
  }))
}

/** The post that holds a quote, as "it" is named in another sentence, and the title of what all posts are about. */
export function queryAround({ post, title }: { post: string; title: string }): Query {
  const query = new Map<string, number>()
  ask(query, post, shares.post)
  ask(query, title, shares.title)
  return query
}

function queryOf({ quote, around }: Sought): Query {
  const query = new Map(around)
  ask(query, quote, 1)
  return query
}

function ask(query: Map<string, number>, text: string, share: number): void {
  const weigh = (id: string, weight: number) => query.set(id, Math.max(query.get(id) ?? 0, weight))
  for (const { id, weight } of termsOf(text)) {
    weigh(id, weight * share)
    for (const near of nearTerms(id)) weigh(near, weight * nearShare * share)
  }
  if (reading.test(text)) weigh('~range', share)
}

/** A laboratory value, "3.8" or "4,500", and neither a dose nor a time. */
const reading =
  /(?<![\d.,/:-])(?:\d{1,2}\.\d{1,2}|\d{1,2},?\d00)(?![\d/:%]|[.,]\d| ?(?:mg|mcg|ml|iu|am|pm|hours?|days?|weeks?|c|f)\b)/i

function scoreOf(index: PassageIndex, entry: IndexedPassage, query: Query): number {
  let score = 0
  for (const [id, weight] of query) {
    const frequency = entry.frequency.get(id)
    if (!frequency) continue
    const spread = index.spread.get(id) ?? 0
    const rarity = Math.log(1 + (index.passages.length - spread + 0.5) / (spread + 0.5))
    const length = k1 * (1 - b + (b * entry.length) / index.meanLength)
    score += weight * rarity * ((frequency * (k1 + 1)) / (frequency + length))
  }
  return score
}

function spelt(text: string, terms: readonly Term[], query: Query): string[] {
  const words = terms.filter(({ id }) => query.has(id)).map(({ start, end }) => text.slice(start, end))
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()]
}

/** The ranges, on both sides, of what a span and a passage have in common, for marking. */
export function commonTerms(
  spanText: string,
  passageText: string,
): { span: [number, number][]; passage: [number, number][] } {
  const inSpan = termsOf(spanText)
  const inPassage = termsOf(passageText)
  return { span: shared(inSpan, inPassage), passage: shared(inPassage, inSpan) }
}

function shared(terms: readonly Term[], others: readonly Term[]): [number, number][] {
  const ids = new Set(others.flatMap(({ id }) => [id, ...nearTerms(id)]))
  const ranges: [number, number][] = []
  for (const { id, start, end } of terms) {
    const meets = ids.has(id) || nearTerms(id).some((near) => others.some((other) => other.id === near))
    if (meets && ranges.at(-1)?.[0] !== start) ranges.push([start, end])
  }
  return ranges
}
