import { isAboutWhole } from '../../screening/about-whole.ts'
import type { Decision, DecisionReason, FindingLabel, Verdict } from '../../vocabulary.ts'

/** What a moderator says of one flagged sentence, or of the whole text where neither is named. */
export interface GivenVerdict {
  verdict: Verdict
  findingId?: string | undefined
  /** A sentence that the engine did not flag, word for word. */
  quote?: string | undefined
}

/** An administrator's phrase says nothing of what a sentence claims, and no verdict is a name for abuse or advertising. */
const withoutName: readonly FindingLabel[] = ['listed_phrase', 'abuse', 'spam']

/** Whether a decision needs a verdict on a finding; on others one can be given. */
export function needsVerdict(label: FindingLabel): boolean {
  return !withoutName.includes(label) && !isAboutWhole(label)
}

/** Verdicts for which a post may be taken away as misinformation. */
const claims: readonly Verdict[] = ['unsupported_claim', 'contradicts_article', 'dangerous_advice']

/** Gravest first. */
const byGravity: readonly Verdict[] = [
  'dangerous_advice',
  'private_data',
  'contradicts_article',
  'unsupported_claim',
  'own_experience',
  'question',
  'not_a_problem',
]

const reasonOfVerdict: Record<Verdict, DecisionReason> = {
  own_experience: 'own_experience',
  question: 'question',
  not_a_problem: 'no_problem',
  unsupported_claim: 'unsupported_claim',
  contradicts_article: 'contradicts_article',
  dangerous_advice: 'dangerous_advice',
  private_data: 'private_data',
}

/** Reasons that speak for a post. With them nothing is hidden or removed. */
export const reasonsInFavour: readonly DecisionReason[] = ['own_experience', 'question', 'no_problem']

/** The verdict on a sentence that gives this reason, if one does. */
export function verdictOf(reason: DecisionReason | undefined): Verdict | undefined {
  return byGravity.find((verdict) => reasonOfVerdict[verdict] === reason)
}

/**
 * The reason that the gravest verdict gives, where it goes with the decision: nothing is taken away for what speaks for
 * it, and what is left as it is needs no reason against it.
 */
export function suggestReason(
  verdicts: readonly { verdict: Verdict }[],
  decision: Decision | undefined,
): DecisionReason | undefined {
  const gravest = byGravity.find((verdict) => verdicts.some((given) => given.verdict === verdict))
  if (!gravest) return undefined
  const reason = reasonOfVerdict[gravest]
  const inFavour = reasonsInFavour.includes(reason)
  if (decision === 'hide' || decision === 'remove') return inFavour ? undefined : reason
  if (decision === 'publish') return inFavour ? reason : undefined
  return reason
}

/** Where no sentence was judged, the reason says what the moderator holds of the whole text. */
export function verdictsOrReason(given: readonly GivenVerdict[], reason: DecisionReason | undefined): GivenVerdict[] {
  const verdict = verdictOf(reason)
  return given.length === 0 && verdict ? [{ verdict }] : [...given]
}

interface JudgedFinding {
  id: string
  label: FindingLabel
  quote: string
}

/**
 * The findings that a decision has to say something of and does not. A verdict on an earlier finding of the same
 * sentence counts: the text may have been screened again while it was read. `known` are those of all runs.
 */
export function withoutVerdict<Finding extends JudgedFinding>(input: {
  needed: readonly Finding[]
  known: readonly JudgedFinding[]
  verdicts: readonly GivenVerdict[]
}): Finding[] {
  const judged = input.verdicts.flatMap(({ findingId }) => input.known.find(({ id }) => id === findingId) ?? [])
  return input.needed.filter(
    ({ id, label, quote }) =>
      !judged.some((other) => other.id === id || (other.label === label && other.quote === quote)),
  )
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
  const verdict = verdictOf(reason)
  if (!verdict || !claims.includes(verdict)) return null
  if (verdicts.some((given) => claims.includes(given.verdict))) return null
  return verdicts.some((given) => given.verdict === 'own_experience')
    ? 'You said that this is somebody’s own experience. An own experience alone is never taken away as misinformation.'
    : 'None of the sentences was judged to be a claim, so the post cannot be taken away for this reason.'
}
