import type { Ctx } from '../../ctx.server.ts'
import { leaveLane } from '../queue/case-lane.server.ts'
import { readProposal, type Proposal } from './second-review.ts'

export interface WaitingReview {
  id: string
  firstById: string
  firstAt: Date
  first: Proposal
}

const waiting = { secondById: null, droppedAt: null }

/** The decision of a case that waits for a second moderator; one at most. */
export async function findWaitingReview(ctx: Ctx, caseId: string): Promise<WaitingReview | null> {
  const review = await ctx.db.secondReview.findFirst({ where: { caseId, ...waiting } })
  return review && { ...review, first: readProposal(review.first) }
}

/**
 * Drops what waits for a second moderator, since the text was changed or the case is over; a consequence for a member
 * does not depend on the text. Runs inside the caller's transaction.
 */
export async function dropReviews(ctx: Ctx, input: { caseId: string; textChanged?: boolean }): Promise<void> {
  const review = await findWaitingReview(ctx, input.caseId)
  if (!review || (input.textChanged && review.first.kind === 'sanction')) return
  await ctx.db.secondReview.update({ where: { id: review.id }, data: { droppedAt: ctx.now } })
  await leaveLane(ctx, { caseId: input.caseId })
}
