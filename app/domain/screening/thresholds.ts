import type { FindingLabel } from '../vocabulary.ts'

/**
 * A finding weighs from this score on; below it, nobody is told. For the labels of the model the score is a calibrated
 * chance: docs/screening.md tells how well it is kept.
 */
export const thresholds: Record<FindingLabel, number> = {
  remedy_claim: 0.5,
  contradiction: 0.4,
  stop_treatment: 0.35,
  emergency: 0.3,
  personal_data: 0.45,
  abuse: 0.4,
  spam: 0.4,
  listed_phrase: 0.5,
  first_posts: 0.5,
  form: 0.5,
  premoderation: 0.5,
}

/** The least chance of what the model finds alone, where it is more than the threshold. */
export const aloneBars: Partial<Record<FindingLabel, number>> = {
  remedy_claim: 0.55,
  contradiction: 0.55,
  stop_treatment: 0.55,
  emergency: 0.6,
  personal_data: 0.6,
  abuse: 0.95,
}

/** The same where a cue speaks against it. */
export const doubtedBar = 0.95

/** Below this chance the model says no to what a rule stands by. */
export const deniedBelow = 0.15

/** From this own score on a rule stands by what it found, before the model has its say. */
const ruleBars: Record<FindingLabel, number> = {
  remedy_claim: 0.5,
  contradiction: 0.5,
  stop_treatment: 0.55,
  emergency: 0.5,
  personal_data: 0.6,
  abuse: 0.6,
  spam: 0.55,
  listed_phrase: 0.5,
  first_posts: 0.5,
  form: 0.5,
  premoderation: 0.5,
}

/** From this score on a remedy claim is laid before a moderator ahead of the others. */
export const sureClaim = 0.75

export function weighs(finding: { label: FindingLabel; score: number }): boolean {
  return finding.score >= thresholds[finding.label]
}

export function standsByRule(finding: { label: FindingLabel; score: number }): boolean {
  return finding.score >= ruleBars[finding.label]
}
