import type { Decision, DecisionReason } from '../../vocabulary.ts'

const inFavour: readonly (DecisionReason | null | undefined)[] = ['own_experience', 'question', 'no_problem']

/** Whether a decision agrees with those who reported the post: anything but leaving it as it is does. */
export function agreesWithReport(decided: { decision: Decision; reason?: DecisionReason | null }): boolean {
  const { decision, reason } = decided
  return decision !== 'publish' || (reason != null && !inFavour.includes(reason))
}
