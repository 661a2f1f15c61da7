import { v7 as uuidv7 } from 'uuid'
import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import type { PostStatus } from '../../vocabulary.ts'
import { loadUndoing, toUndoing, undoSubject, type LoadedUndoing } from './load-undoing.server.ts'
import { recordEvent, type DecisionEffects } from '../record-event.server.ts'
import { reopenCase } from './reopen-case.server.ts'
import { reverseEffects } from './reverse-effects.server.ts'
import { tellOfUndoing } from './tell-of-undoing.server.ts'
import type { UndoInput } from './undo-input.ts'
import { whyNotUndo } from './why-not-undo.ts'

/**
 * Takes a decision back: the post is what it was before, what the decision did besides is reversed, and the case is
 * open again. The decision and its verdicts stay in the record, marked as undone. To undo an undoing is to decide anew.
 */
export async function undoDecision(
  ctx: Ctx,
  input: UndoInput,
): Promise<{ postId: string; caseId: string; status: PostStatus }> {
  authorizeMember(ctx, 'moderate')
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_event e ON e.post_id = p.id WHERE e.id = ${input.eventId}::uuid FOR UPDATE OF p`
    const event = await loadUndoing(ctx, { eventId: input.eventId })
    if (!event) throw new Refusal('not_found', 'There is no such decision.')
    const memberId = ctx.actor.kind === 'member' ? ctx.actor.id : null
    const member = authorizeMember(ctx, 'decide', undoSubject(event, memberId))
    const objection = whyNotUndo({ now: ctx.now, memberId: member.id, ...toUndoing(event) })
    if (objection) throw new Refusal('stale', objection)
    const reason = input.reason.trim()
    if (event.actorId !== member.id && reason === '') {
      const needed = 'Please say why. The one who decided will read it.'
      throw new Refusal('invalid', 'Somebody else decided this, so a reason is needed.', { reason: needed })
    }

    const undoneId = uuidv7()
    await reverseEffects(ctx, { event, effects: (event.effects ?? {}) as DecisionEffects })
    const { postId, revisionId } = event
    const { caseId, putInLane } = await reopenCase(ctx, { decidedIn: event.case })
    const status = await recordEvent(ctx, {
      id: undoneId,
      postId,
      revisionId,
      caseId,
      kind: 'undone',
      undoesId: event.id,
      message: reason,
    })
    const appellantIds = await closeAppeals(ctx, { event, undoneId, caseId })
    await reopenAppeals(ctx, { eventId: event.id })
    await putInLane()
    await tellOfUndoing(ctx, { eventId: event.id, undoneId, postId, appellantIds })
    return { postId, caseId, status }
  })
}

/** Those who appealed against it have been proved right. */
async function closeAppeals(
  ctx: Ctx,
  input: { event: LoadedUndoing; undoneId: string; caseId: string },
): Promise<string[]> {
  const { appeals, postId, revisionId } = input.event
  if (appeals.length === 0) return []
  const reply = 'The decision was taken back before the appeal was heard. The post is looked at again.'
  await ctx.db.appeal.updateMany({
    where: { id: { in: appeals.map(({ id }) => id) } },
    data: { outcome: 'overturned', reply, decidingEventId: input.undoneId, decidedAt: ctx.now },
  })
  await recordEvent(ctx, { postId, revisionId, caseId: input.caseId, kind: 'appeal_decided', message: reply })
  return appeals.map(({ appellantId }) => appellantId)
}

/** Appeals that the undone decision had answered wait again. */
async function reopenAppeals(ctx: Ctx, input: { eventId: string }): Promise<void> {
  await ctx.db.appeal.updateMany({
    where: { decidingEventId: input.eventId },
    data: { outcome: null, reply: '', decidingEventId: null, decidedAt: null },
  })
}
