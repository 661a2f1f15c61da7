import type { FindingLabel } from '../vocabulary.ts'
import type { ModelLabel } from './model/labels.ts'

/**
 * A finding weighs from this score on; below it, nobody is told. For the labels of the model the score is a calibrated
 * chance: docs/screening.md tells how well it is kept.
 */
export const thresholds: Record<FindingLabel, number> = {
  remedy_claim: 0.5,
  contradiction: 0.4,
  stop_treatment: 0.35,
  emergency: 0.3,
  personal_data: 0.35,
  abuse: 0.4,
  spam: 0.4,
  listed_phrase: 0.5,
  first_posts: 0.5,
  form: 0.5,
  premoderation: 0.5,
}

/** How sure the model has to be, by label, to speak or to object without a rule. All are calibrated chances. */
interface ModelBars {
  /** From here on it flags alone; never less than the threshold. */
  alone: number
  /** The same in a question, or where a cue speaks against it. */
  doubted: number
  /** Below this it says no to what a rule stands by; 0 where it may not. */
  denied: number
}

/** Searched on posts of writers that the model was not trained on: docs/screening.md. */
export const modelBars: Record<ModelLabel, ModelBars> = {
  remedy_claim: { alone: 0.5, doubted: 0.95, denied: 0.15 },
  contradiction: { alone: 0.5, doubted: 0.7, denied: 0.05 },
  stop_treatment: { alone: 0.45, doubted: 0.55, denied: 0.15 },
  // A miss is grave: the model objects only where it holds the rule to be all but surely wrong.
  emergency: { alone: 0.35, doubted: 0.45, denied: 0.02 },
  // A rule reads a plain fact, such as a telephone number: the model may only add.
  personal_data: { alone: 0.35, doubted: 1, denied: 0 },
  abuse: { alone: 0.8, doubted: 0.9, denied: 0 },
  spam: { alone: 0.6, doubted: 0.6, denied: 0.1 },
}

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
