import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { recordEvent } from '../record-event.server.ts'
import type { SanctionInput } from './sanction-input.ts'
import { milderSanction, sanctionSummary } from './sanction-rules.ts'
import { keepProposal } from '../second-review/second-review.ts'
import { enterLane, leaveLane } from '../queue/case-lane.server.ts'
import type { WaitingReview } from '../second-review/waiting-review.server.ts'
import { writeSanction, type SanctionedCase } from './write-sanction.server.ts'

/** Lets a suspension wait for a second moderator: the case, about whose post all is decided, opens again for it. */
export async function proposeSanction(
  ctx: Ctx,
  input: { from: SanctionedCase; imposedById: string; sanction: SanctionInput },
): Promise<void> {
  const { from } = input
  const standing = await ctx.db.case.findFirst({ where: { postId: from.postId, status: 'open' } })
  if (standing) {
    throw new Refusal(
      'invalid',
      'A suspension of this length needs a second moderator, once the post is decided about.',
      {
        sanctionDays: 'Please decide about the post first, or choose fewer days.',
      },
    )
  }
  const { status, revisionId } = await ctx.db.case.findUniqueOrThrow({ where: { id: from.id } })
  await recordEvent(ctx, { postId: from.postId, revisionId, caseId: from.id, kind: 'proposed' })
  await ctx.db.secondReview.create({
    data: {
      caseId: from.id,
      revisionId,
      firstById: input.imposedById,
      first: keepProposal({ kind: 'sanction', sanction: input.sanction, status }),
      firstAt: ctx.now,
    },
  })
  await ctx.db.case.update({ where: { id: from.id }, data: { status: 'open', closedAt: null } })
  await enterLane(ctx, { caseId: from.id })
  await ctx.db.caseClaim.deleteMany({ where: { caseId: from.id } })
}

/** The second moderator has said what should follow, if anything: the milder of both takes effect. */
export async function concludeSanction(
  ctx: Ctx,
  input: { from: SanctionedCase; review: WaitingReview; secondById: string; sanction: SanctionInput | null },
): Promise<void> {
  const { from, review, secondById, sanction } = input
  const first = firstOf(review)
  await ctx.db.secondReview.update({
    where: { id: review.id },
    data: {
      secondById,
      second: keepProposal({ kind: 'sanction', sanction, status: first.status }),
      secondAt: ctx.now,
      agreed: first.sanction?.kind === sanction?.kind,
    },
  })
  const effective = milderSanction(first.sanction, sanction)
  if (effective) await writeSanction(ctx, { from, imposedById: secondById, sanction: effective })
  else if (first.sanction) await recordRefusal(ctx, { from, proposed: first.sanction })
  await giveBack(ctx, { caseId: from.id, review })
}

/** Two did not agree on a consequence, so that there is none: the record tells what the first had in mind. */
export async function recordRefusal(
  ctx: Ctx,
  { from, proposed }: { from: SanctionedCase; proposed: SanctionInput },
): Promise<void> {
  await recordEvent(ctx, {
    postId: from.postId,
    revisionId: from.revisionId,
    caseId: from.id,
    kind: 'sanction_refused',
    message: sanctionSummary(proposed),
  })
}

/** The case is again what it was before it waited, unless something has happened that somebody has to look at. */
export async function giveBack(ctx: Ctx, input: { caseId: string; review: WaitingReview }): Promise<void> {
  const { caseId, review } = input
  const { status } = firstOf(review)
  const isNews = await newsSince(ctx, { caseId, since: review.firstAt })
  await ctx.db.caseClaim.deleteMany({ where: { caseId } })
  await leaveLane(ctx, { caseId })
  if (isNews || status === 'open') return
  await ctx.db.case.update({ where: { id: caseId }, data: { status, closedAt: status === 'closed' ? ctx.now : null } })
}

/** Whether something has happened in a case since, besides what moderators did, that one of them has to look at. */
export async function newsSince(ctx: Ctx, input: { caseId: string; since: Date }): Promise<boolean> {
  const news = await ctx.db.moderationEvent.count({
    where: {
      caseId: input.caseId,
      kind: { in: ['reported', 'edited', 'resubmitted', 'screened'] },
      createdAt: { gt: input.since },
    },
  })
  return news > 0
}

function firstOf(review: WaitingReview) {
  if (review.first.kind !== 'sanction') throw new Error(`review ${review.id} is not about a consequence`)
  return review.first
}
