import type { Ctx } from '../ctx.server.ts'
import type { CaseLane } from '../vocabulary.ts'
import { rankOpenCase } from './rank-open-case.server.ts'
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

/** Puts a case where second opinions are waited for. What is urgent stays where it is seen first. */
export async function enterLane(ctx: Ctx, input: { caseId: string }): Promise<void> {
  const { lane } = await ctx.db.case.findUniqueOrThrow({ where: { id: input.caseId } })
  await moveTo(ctx, { caseId: input.caseId, lane: lane === 'urgent' ? 'urgent' : 'second_review' })
}

/** Puts a case that waits for nobody in particular where it belongs. */
export async function leaveLane(ctx: Ctx, input: { caseId: string }): Promise<void> {
  const found = await ctx.db.case.findUniqueOrThrow({
    where: { id: input.caseId },
    select: { lane: true, post: { select: { status: true } }, _count: { select: { flags: true } } },
  })
  if (found.lane !== 'second_review') return
  const lane = found.post.status === 'held' ? 'held' : found._count.flags > 0 ? 'reported' : 'flagged'
  await moveTo(ctx, { caseId: input.caseId, lane })
}

async function moveTo(ctx: Ctx, { caseId, lane }: { caseId: string; lane: CaseLane }): Promise<void> {
  await ctx.db.case.update({ where: { id: caseId }, data: { lane } })
  await rankOpenCase(ctx, { caseId })
}
