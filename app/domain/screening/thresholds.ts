import type { FindingLabel } from '../vocabulary.ts'

/** A finding weighs from this score on; below it, nobody is told. */
export const thresholds: Record<FindingLabel, number> = {
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
