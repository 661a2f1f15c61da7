import type { FindingLabel } from '../../vocabulary.ts'
import { normalText } from '../case/sentence-key.ts'
import { textHash } from './text-hash.ts'

/** Of findings of these kinds the same sentence is the same matter, whoever writes it. */
const keyedLabels: readonly FindingLabel[] = ['remedy_claim', 'contradiction', 'stop_treatment']
const shortestSentence = 3
const shortestText = 8

/**
 * MinHash (Broder 1997) over a text's words and pairs of words, in bands: two texts share a band with the probability
 * 1 - (1 - s^rows)^bands, where s is the share of words and pairs that they have in common. That is 99 in 100 for
 * s = 0.9, 84 for 0.77 (one word of twelve changed), 12 for 0.5, and fewer than 1 in 150 for 0.3.
 */
const bands = 8
const rows = 6

/**
 * What a case's text has in common with near-identical ones: a key of the whole text, one of each flagged sentence, and
 * keys of its bands. Cases that share any of them say the same.
 */
export function caseKeys(input: {
  text: string
  findings: readonly { label: FindingLabel; quote: string }[]
}): string[] {
  const text = normalText(input.text)
  if (text === '') return []
  const sentences = input.findings
    .filter(({ label }) => keyedLabels.includes(label))
    .map(({ quote }) => normalText(quote))
    .filter((sentence) => sentence.split(' ').length >= shortestSentence)
  return [
    ...new Set([
      `text:${code(textHash(text))}`,
      ...sentences.map((sentence) => `sentence:${code(textHash(sentence))}`),
      ...bandKeys(text.split(' ')),
    ]),
  ]
}

function bandKeys(words: string[]): string[] {
  if (words.length < shortestText) return []
  const parts = new Set(words.flatMap((word, index) => (index === 0 ? [word] : [word, `${words[index - 1]!} ${word}`])))
  const hashes = [...parts].map((part) => textHash(part) >>> 0)
  const least = Array.from({ length: bands * rows }, (_, seed) =>
    hashes.reduce((min, hash) => Math.min(min, reshuffled(hash, seed)), Number.MAX_SAFE_INTEGER),
  )
  return Array.from({ length: bands }, (_, band) => {
    const own = least.slice(band * rows, (band + 1) * rows)
    return `band${band}:${code(textHash(own.join(' ')))}`
  })
}

/** Another order of the same 32-bit hashes for each seed (the last step of MurmurHash3). */
function reshuffled(hash: number, seed: number): number {
  let mixed = hash ^ Math.imul(seed + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function code(hash: number): string {
  return hash.toString(36)
}
