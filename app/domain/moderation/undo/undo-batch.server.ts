import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { isRefusal, Refusal } from '../../refusal.ts'
import { standingDecision } from '../standing-decisions.ts'
import { undoDecision } from './undo-decision.server.ts'
import type { UndoInput } from './undo-input.ts'

/** What became of a bulk decision that was undone: each post on its own, so that one that cannot be stops no other. */
export interface UndoneBatch {
  undone: number
  kept: { postId: string; why: string }[]
}

/** Undoes every decision of the bulk decision that `eventId` is part of. */
export async function undoBatch(ctx: Ctx, input: UndoInput): Promise<UndoneBatch> {
  authorizeMember(ctx, 'moderate')
  const one = await ctx.db.moderationEvent.findUnique({ where: { id: input.eventId }, select: { batchId: true } })
  if (!one?.batchId) throw new Refusal('not_found', 'This was not a bulk decision.')
  const events = await ctx.db.moderationEvent.findMany({
    where: { batchId: one.batchId, ...standingDecision },
    orderBy: { seq: 'asc' },
    select: { id: true, postId: true },
  })
  const kept: UndoneBatch['kept'] = []
  for (const { id, postId } of events) {
    try {
      await undoDecision(ctx, { eventId: id, reason: input.reason })
    } catch (error) {
      // What is wrong with the form is wrong for all of them.
      if (!isRefusal(error) || error.code === 'invalid') throw error
      kept.push({ postId, why: error.message })
    }
  }
  return { undone: events.length - kept.length, kept }
}
