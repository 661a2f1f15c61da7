import type { CaseLane, PostStatus } from '../../vocabulary.ts'

/** Where a case that was put in a lane belongs now, unless what it waited there for is not over. */
export function laneAgain(lane: CaseLane, facts: { status: PostStatus; appeals: number; reports: number }): CaseLane {
  if (lane === 'urgent') return lane
  if (facts.appeals > 0) return 'appeal'
  if (lane !== 'appeal' && lane !== 'second_review') return lane
  if (facts.status === 'held') return 'held'
  return facts.reports > 0 ? 'reported' : 'flagged'
}
