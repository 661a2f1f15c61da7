import type { Decision, DecisionReason, Verdict } from '../vocabulary.ts'

/** What a moderator says of one flagged sentence, or of the whole text where neither is named. */
export interface GivenVerdict {
  verdict: Verdict
  findingId?: string | undefined
  /** A sentence that the engine did not flag, word for word. */
  quote?: string | undefined
}

/** Verdicts for which a post may be taken away as misinformation. */
const claims: readonly Verdict[] = ['unsupported_claim', 'contradicts_article', 'dangerous_advice']

const verdictOfReason: Partial<Record<DecisionReason, Verdict>> = {
  own_experience: 'own_experience',
  question: 'question',
  no_problem: 'not_a_problem',
  unsupported_claim: 'unsupported_claim',
  contradicts_article: 'contradicts_article',
  dangerous_advice: 'dangerous_advice',
  private_data: 'private_data',
}

/** Where no sentence was judged, the reason says what the moderator holds of the whole text. */
export function verdictsOrReason(given: readonly GivenVerdict[], reason: DecisionReason | undefined): GivenVerdict[] {
  const verdict = reason && verdictOfReason[reason]
  return given.length === 0 && verdict ? [{ verdict }] : [...given]
}

/**
 * Why this decision does not go with these verdicts, in words for the moderator; null when it does. Somebody's own
 * experience alone is never hidden or removed as misinformation.
 */
export function whyNot(input: {
  decision: Decision
  reason: DecisionReason | undefined
  verdicts: readonly GivenVerdict[]
}): string | null {
  const { decision, reason, verdicts } = input
  if (decision !== 'hide' && decision !== 'remove') return null
  const verdict = reason && verdictOfReason[reason]
  if (!verdict || !claims.includes(verdict)) return null
  if (verdicts.some((given) => claims.includes(given.verdict))) return null
  return verdicts.some((given) => given.verdict === 'own_experience')
    ? 'You said that this is somebody’s own experience. An own experience alone is never taken away as misinformation.'
    : 'None of the sentences was judged to be a claim, so the post cannot be taken away for this reason.'
}
