import { weighs } from '../../screening/thresholds.ts'
import type { FindingLabel } from '../../vocabulary.ts'

/** What an author is told at once when their text sounds as if somebody needs help. */
export interface HelpNow {
  /** A body in danger, thoughts of ending one's life, or both. */
  kinds: HelpKind[]
  /** Empty when no number is known for their country. */
  number: string
  words: string
  crisisNumber: string
  crisisWords: string
}

export type HelpKind = 'body' | 'crisis'

/** The rules about thoughts of ending one's life; any other emergency is one of the body. */
export const crisisRules: ReadonlySet<string> = new Set(['suicidal-intent', 'suicidal-words'])

/** The model does not say which of the two it reads, so both are told. */
const eitherRule = 'model-emergency'

export function helpKinds(findings: readonly { label: FindingLabel; score: number; rule: string }[]): HelpKind[] {
  const rules = findings.filter((finding) => finding.label === 'emergency' && weighs(finding)).map(({ rule }) => rule)
  return [
    ...(rules.some((rule) => crisisRules.has(rule) || rule === eitherRule) ? (['crisis'] as const) : []),
    ...(rules.some((rule) => !crisisRules.has(rule)) ? (['body'] as const) : []),
  ]
}
