import type { SentenceVectors } from '../model/embedding.ts'
import type { BearingPassage, ScreeningPassage } from '../types.ts'
import { bearOn, commonTerms, mostPassages } from './bear-on.ts'
import type { PassageIndex, Sought } from './bear-on.ts'
import { cosine, fuse } from './fuse.ts'

/** What is embedded of each passage. */
export function passageTexts(passages: readonly ScreeningPassage[]): string[] {
  return passages.map(({ heading, text }) => `${heading}. ${text}`)
}

/**
 * The passages that bear on a span, best first, at most five: what BM25 says of its words and what the embedding says of
 * the sentences that it stands in, with the same say. None where no word leads to any passage: something is always alike.
 * `passages` are the vectors of `passageTexts`, in the order of the index.
 */
export function bearOnBoth(
  index: PassageIndex,
  span: Sought & { sentences: SentenceVectors },
  passages: SentenceVectors,
): BearingPassage[] {
  if (span.sentences.length === 0) return bearOn(index, span)
  const lexical = bearOn(index, span, index.passages.length)
  if (lexical.length === 0) return []
  const vector = sumOf(span.sentences)
  const alike = index.passages
    .map(({ passage }, at) => ({ id: passage.id, likeness: cosine(vector, passages[at] ?? []) }))
    .sort((one, other) => other.likeness - one.likeness)
  const found = new Map(lexical.map((entry) => [entry.passageId, entry]))
  const known = new Map(index.passages.map(({ passage }) => [passage.id, passage]))
  return fuse([lexical.map(({ passageId }) => passageId), alike.map(({ id }) => id)])
    .slice(0, mostPassages)
    .map(({ id, score }) => {
      const { anchor, heading, text } = known.get(id)!
      const shared = commonTerms(span.quote, text).passage.map(([start, end]) => text.slice(start, end))
      return { passageId: id, anchor, heading, score, terms: found.get(id)?.terms ?? shared }
    })
}

function sumOf(vectors: SentenceVectors): Float64Array {
  const sum = new Float64Array(vectors[0]!.length)
  for (const vector of vectors) for (let at = 0; at < sum.length; at += 1) sum[at]! += vector[at]!
  return sum
}
