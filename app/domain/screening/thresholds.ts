import type { FindingLabel } from '../vocabulary.ts'
import type { ModelLabel } from './model/labels.ts'

/**
 * A finding weighs from this score on; below it, nobody is told. For the labels of the model the score is a calibrated
 * chance, and its bars were searched on posts of writers that the model was not trained on: docs/screening.md.
 */
export const thresholds: Record<FindingLabel, number> = {
  remedy_claim: 0.6,
  contradiction: 0.4,
  stop_treatment: 0.45,
  // A miss is grave.
  emergency: 0.25,
  personal_data: 0.3,
  abuse: 0.5,
  spam: 0.4,
  listed_phrase: 0.5,
  first_posts: 0.5,
  form: 0.5,
  premoderation: 0.5,
}

/** The model, alone, has to be this sure of a question, and where a cue that silences rules stands in the sentence. */
export const surerWhereDoubted = 0.7

/**
 * Below this chance, both with the sentences around it and without them, the model says no to what a rule stands by; 0
 * where it may not.
 */
export const denials: Record<ModelLabel, number> = {
  remedy_claim: 0.4,
  contradiction: 0.3,
  stop_treatment: 0.2,
  emergency: 0.1,
  // A rule reads a plain fact, such as a telephone number: the model may only add.
  personal_data: 0,
  abuse: 0,
  spam: 0.4,
}

/** From this own score on a rule is not denied: "my temp is 39.2 and my ANC is 200" needs no second opinion. */
export const certain = 0.95

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
