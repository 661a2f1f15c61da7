import { v7 as uuidv7 } from 'uuid'
import { authorize, authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { Refusal } from '../../refusal.ts'
import type { HearSanctionInput } from './appeal-input.ts'
import { leaveLane } from '../queue/case-lane.server.ts'
import { loadBars } from '../deciders.server.ts'
import { liftSanctionsOf } from '../sanctions/lift-sanction.server.ts'
import { newsSince } from '../sanctions/propose-sanction.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { byItself } from './sanction-appeals.server.ts'
import { whyBarred } from '../why-barred.ts'

/**
 * Answers a member who appealed against a consequence: it stays, or is lifted. By somebody else than the one who imposed
 * it. The case, where it was opened for this alone, is over with it.
 */
export async function hearSanctionAppeal(ctx: Ctx, input: HearSanctionInput & { caseId: string }): Promise<void> {
  const judge = authorizeMember(ctx, 'moderate')
  const { caseId, outcome, appealReply: reply } = input
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_case c ON c.post_id = p.id WHERE c.id = ${caseId}::uuid FOR UPDATE OF p`
    const bars = await loadBars(ctx, { caseId })
    if (!bars) throw new Refusal('not_found', 'There is no such case.')
    const barred = whyBarred(judge, { ...bars, reviews: [], now: ctx.now })
    if (barred) throw new Refusal('forbidden', barred)
    const appeals = await ctx.db.appeal.findMany({
      where: { caseId, outcome: null, ...byItself },
      include: { appellant: { select: { role: true } }, case: { select: { revisionId: true } } },
    })
    const [first] = appeals
    if (!first) throw new Refusal('stale', 'No appeal against a consequence waits in this case any more.')
    authorize(ctx, 'sanction', { authorId: first.appellantId, memberRole: first.appellant.role })

    const { postId, appellantId } = first
    const decidingEventId = uuidv7()
    const heard = { postId, revisionId: first.case.revisionId, caseId }
    await recordEvent(ctx, { ...heard, id: decidingEventId, kind: 'appeal_decided', message: reply })
    for (const { id, eventId } of appeals) {
      if (outcome === 'overturned') await liftSanctionsOf(ctx, { eventId, reason: 'It was lifted on appeal.' })
      await ctx.db.appeal.update({ where: { id }, data: { outcome, reply, decidingEventId, decidedAt: ctx.now } })
    }
    await notify(ctx, { memberId: appellantId, kind: 'appeal_decided', postId, eventId: decidingEventId })
    await goOn(ctx, { caseId, since: first.createdAt })
  })
}

/** The case is what it was before it was appealed in, unless something has happened that somebody has to look at. */
async function goOn(ctx: Ctx, { caseId, since }: { caseId: string; since: Date }): Promise<void> {
  await ctx.db.caseClaim.deleteMany({ where: { caseId } })
  await leaveLane(ctx, { caseId })
  const { openedAt, lane, post } = await ctx.db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { openedAt: true, lane: true, post: { select: { status: true } } },
  })
  if (post.status === 'returned') {
    await ctx.db.case.update({ where: { id: caseId }, data: { status: 'returned' } })
    return
  }
  const wasForThis = openedAt >= since && !(await newsSince(ctx, { caseId, since }))
  const isOver = post.status === 'deleted' || (wasForThis && lane !== 'appeal')
  if (isOver) await ctx.db.case.update({ where: { id: caseId }, data: { status: 'closed', closedAt: ctx.now } })
}
