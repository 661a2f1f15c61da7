import type { FindingLabel } from '../../vocabulary.ts'

interface Sentence {
  label: FindingLabel
  quote: string
}

/** Case, marks, and the space between words make no other sentence of it. */
export function sentenceKey({ label, quote }: Sentence): string {
  const words =
    quote
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return `${label} ${words.join(' ')}`
}

/** The findings about which a moderator has not decided: same label, same words. */
export function undecided<Found extends Sentence>(findings: readonly Found[], decided: readonly Sentence[]): Found[] {
  const known = new Set(decided.map(sentenceKey))
  return findings.filter((finding) => !known.has(sentenceKey(finding)))
}
