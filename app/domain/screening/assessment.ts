import type { FindingLabel } from '../vocabulary.ts'

const opinions = ['supported', 'unsupported', 'dangerous', 'unclear'] as const
export type Opinion = (typeof opinions)[number]

/** What a moderator is told; `unavailable` when no try brought an answer. */
export interface Advice {
  /** The host that was asked. */
  assessor: string
  opinion: Opinion | 'unavailable'
  text: string
}

export function adviceOf(kept: { assessor: string; opinion: string; text: string } | null): Advice | null {
  if (!kept) return null
  const opinion = opinions.find((known) => known === kept.opinion) ?? 'unavailable'
  return { assessor: kept.assessor, opinion, text: kept.text }
}

/** What leaves for an outside assessor of one finding. `id` counts from 1 within the request and means nothing elsewhere. */
export interface SentenceToAssess {
  id: string
  label: FindingLabel
  /** The flagged words, with personal data masked. */
  text: string
  passages: { anchor: string; heading: string; text: string }[]
}

export interface Assessor {
  host: string
  assess(
    sentences: SentenceToAssess[],
  ): Promise<{ advice: { id: string; opinion: Opinion; text: string }[]; answeredAt: Date }>
}

export const maxAdvice = 1000

const assessed: readonly FindingLabel[] = ['remedy_claim', 'contradiction', 'stop_treatment']

/**
 * Whether an assessor is asked about it: claims that an article can support or not. Nobody outside is told of somebody's
 * emergency or personal data.
 */
export function isAssessed({ label }: { label: FindingLabel }): boolean {
  return assessed.includes(label)
}

/** An assessor's words as one line of plain text: nothing in them can hide, turn or break what stands beside them. */
export function plainAdvice(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
  const characters = [...plain]
  return characters.length > maxAdvice ? `${characters.slice(0, maxAdvice - 1).join('')}…` : plain
}

/** Mentions of members and links: they can lead to a person, and no claim needs them to be judged. */
export function tellingSpans(text: string, names: readonly string[]): { start: number; end: number; rule: string }[] {
  const named = names.filter((name) => name.length > 2).map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const patterns = [
    { rule: 'named-person-illness', pattern: /(?<![\w.])@[\w-]+/g },
    { rule: 'link', pattern: /\b(?:https?:\/\/|www\.)[^\s)>\]]+/gi },
    ...named.map((name) => ({
      rule: 'named-person-illness',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'giu'),
    })),
  ]
  return patterns.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, rule })),
  )
}
