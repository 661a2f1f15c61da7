import { authorizeMember } from '../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { AppealInput } from './appeal-input.ts'
import { appealState, type AppealState } from './appeal-state.ts'
import { daysToAppeal } from './days.ts'
import { appealAs, loadAppealable, toAppealable } from './load-appealable.server.ts'
import { openCase } from './open-case.server.ts'
import { recordEvent } from './record-event.server.ts'

/**
 * Somebody whom a decision concerns asks for it to be looked at again, once, in their own words. It is heard in the
 * post's open case, or in a new one, by another moderator; see `hear-appeals.server.ts`.
 */
export async function appealDecision(ctx: Ctx, input: AppealInput): Promise<{ appealId: string; caseId: string }> {
  const appellant = authorizeMember(ctx, 'appeal')
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_event e ON e.post_id = p.id WHERE e.id = ${input.eventId}::uuid FOR UPDATE OF p`
    const event = await loadAppealable(ctx, { eventId: input.eventId, memberId: appellant.id })
    const as = event && appealAs(event, appellant.id)
    if (!event?.post.currentRevisionId || !as) throw new Refusal('not_found', 'There is no such decision.')
    const state = appealState(toAppealable(event, appellant.id), as, ctx.now)
    if (state?.state !== 'possible') throw new Refusal('stale', whyNotAppeal(state))

    const { postId } = event
    const revisionId = event.post.currentRevisionId
    const { caseId } = await openCase(ctx, { postId, revisionId, priority: 'normal', lane: 'appeal' })
    const { id } = await ctx.db.appeal.create({
      data: {
        eventId: event.id,
        postId,
        caseId,
        appellantId: appellant.id,
        text: input.text,
        createdAt: ctx.now,
      },
      select: { id: true },
    })
    await recordEvent(ctx, { postId, revisionId, caseId, kind: 'appealed', message: input.text })
    return { appealId: id, caseId }
  })
}

/** Why there is nothing to appeal against, or not any more, in words for the one who wants to. */
export function whyNotAppeal(state: Exclude<AppealState, { state: 'possible' }> | null): string {
  switch (state?.state) {
    case 'waits':
      return 'You have appealed against this decision already. Another moderator will answer you.'
    case 'answered':
      return 'Your appeal was answered already. An appeal can be made once.'
    case 'final':
      return 'This was decided on appeal, by a second moderator. It is final.'
    case 'too_late':
      return `An appeal is possible for ${daysToAppeal} days after a decision. That time is over.`
    default:
      return 'This decision does not stand any more, or takes nothing from you, so there is nothing to appeal against.'
  }
}
