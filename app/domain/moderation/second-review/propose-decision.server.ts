import type { Ctx } from '../../ctx.server.ts'
import type { DecisionReason, PostStatus } from '../../vocabulary.ts'
import type { JudgedCase } from '../decisions/apply-decision.server.ts'
import type { DecisionInput } from '../decisions/decision-input.ts'
import { recordEvent } from '../record-event.server.ts'
import { keepProposal } from './second-review.ts'
import { enterLane } from '../queue/case-lane.server.ts'

/** Reasons for which readers could come to harm while a second moderator is waited for. */
const pressing: readonly (DecisionReason | undefined)[] = ['dangerous_advice', 'private_data']

/** What a post is while a decision about it waits: as it was, unless readers could come to harm. */
export function statusMeanwhile(status: PostStatus, { reason }: Pick<DecisionInput, 'reason'>): PostStatus {
  return status === 'published' && pressing.includes(reason) ? 'held' : status
}

/**
 * Keeps a decision until a second moderator has decided too. The post stays as it is meanwhile, unless readers could
 * come to harm. The record says nothing of what was decided.
 */
export async function proposeDecision(
  ctx: Ctx,
  input: { judged: JudgedCase; judgeId: string; decision: DecisionInput },
): Promise<PostStatus> {
  const { judged, decision } = input
  const about = { postId: judged.postId, revisionId: decision.revisionId, caseId: judged.id }
  let status = await recordEvent(ctx, { ...about, kind: 'proposed' })
  if (statusMeanwhile(status, decision) !== status) {
    const message = 'Out of sight until a second moderator has looked.'
    status = await recordEvent(ctx, { ...about, kind: 'screened', holds: true, message, byEngine: true })
  }
  await ctx.db.secondReview.create({
    data: {
      caseId: judged.id,
      revisionId: decision.revisionId,
      firstById: input.judgeId,
      first: keepProposal({ kind: 'decision', decision }),
      firstAt: ctx.now,
    },
  })
  await enterLane(ctx, { caseId: judged.id })
  await ctx.db.caseClaim.deleteMany({ where: { caseId: judged.id } })
  return status
}
