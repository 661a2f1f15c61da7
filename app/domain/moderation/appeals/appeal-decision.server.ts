import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import type { AppealInput } from './appeal-input.ts'
import { appealState, type AppealState } from './appeal-state.ts'
import { daysToAppeal } from './days.ts'
import { appealAs, loadAppealable, toAppealable } from './load-appealable.server.ts'
import { openCase } from '../case/open-case.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { findOwnSanction, sanctionAppealState } from './sanction-appeals.server.ts'

/**
 * Somebody whom a decision concerns, or on whom a consequence was imposed, asks for it to be looked at again, once, in
 * their own words. It is heard in the post's open case, or in a new one, by another moderator; see
 * `hear-appeals.server.ts` and `hear-sanction-appeal.server.ts`.
 */
export async function appealDecision(ctx: Ctx, input: AppealInput): Promise<{ appealId: string; caseId: string }> {
  const appellant = authorizeMember(ctx, 'appeal')
  const { eventId, text } = input
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_event e ON e.post_id = p.id WHERE e.id = ${eventId}::uuid FOR UPDATE OF p`
    const about = { eventId, memberId: appellant.id }
    const appealed = (await findDecision(ctx, about)) ?? (await findConsequence(ctx, about))
    if (!appealed) throw new Refusal('not_found', 'There is no such decision.')
    const { postId, revisionId, state } = appealed
    if (state?.state !== 'possible') throw new Refusal('stale', whyNotAppeal(state))

    const { caseId } = await openCase(ctx, { postId, revisionId, priority: 'normal', lane: 'appeal' })
    const { id } = await ctx.db.appeal.create({
      data: { eventId, postId, caseId, appellantId: appellant.id, text, createdAt: ctx.now },
      select: { id: true },
    })
    await recordEvent(ctx, { postId, revisionId, caseId, kind: 'appealed', message: text })
    return { appealId: id, caseId }
  })
}

interface Appealed {
  postId: string
  revisionId: string
  state: AppealState | null
}

async function findDecision(ctx: Ctx, input: { eventId: string; memberId: string }): Promise<Appealed | null> {
  const event = await loadAppealable(ctx, input)
  const as = event && appealAs(event, input.memberId)
  if (!event?.post.currentRevisionId || !as) return null
  const state = appealState(toAppealable(event, input.memberId), as, ctx.now)
  return { postId: event.postId, revisionId: event.post.currentRevisionId, state }
}

async function findConsequence(ctx: Ctx, input: { eventId: string; memberId: string }): Promise<Appealed | null> {
  const sanction = await findOwnSanction(ctx, input)
  if (!sanction) return null
  const { postId, revisionId, post } = sanction.case
  return {
    postId,
    revisionId: post.currentRevisionId ?? revisionId,
    state: sanctionAppealState(sanction, ctx.now),
  }
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
