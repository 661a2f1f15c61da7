import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { applyDecision } from '../decisions/apply-decision.server.ts'
import type { DecisionInput } from '../decisions/decision-input.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { barringFacts, whyBarred } from '../why-barred.ts'

/**
 * Hears an appeal and lets the decision stand, without having to write it anew: the same decision, reason, message,
 * note and verdicts, now in the name of the one who heard.
 */
export async function upholdDecision(
  ctx: Ctx,
  input: { caseId: string; revisionId: string; appealReply: string },
): Promise<{ postId: string }> {
  const judge = authorizeMember(ctx, 'moderate')
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_case c ON c.post_id = p.id WHERE c.id = ${input.caseId}::uuid FOR UPDATE OF p`
    const judged = await ctx.db.case.findUnique({
      where: { id: input.caseId },
      include: { post: true, flags: { select: { reporterId: true } }, ...barringFacts },
    })
    if (!judged) throw new Refusal('not_found', 'There is no such case.')
    const barred = whyBarred(judge, { ...judged, reviews: [], settings: await loadDeskSettings(ctx), now: ctx.now })
    if (barred) throw new Refusal('forbidden', barred)
    const decision = judged.status === 'open' ? await decisionAgain(ctx, input) : null
    if (!decision) throw new Refusal('stale', 'No appeal waits in this case any more.')
    if (judged.revisionId !== input.revisionId || judged.post.currentRevisionId !== input.revisionId) {
      throw new Refusal('stale', 'The author has changed the text meanwhile. Please read the new text first.')
    }
    await applyDecision(ctx, { judged, judgeId: judge.id, decision })
    return { postId: judged.postId }
  })
}

/** The decision that the case's appeals are against, as its form would send it again. */
async function decisionAgain(
  ctx: Ctx,
  input: { caseId: string; revisionId: string; appealReply: string },
): Promise<DecisionInput | null> {
  const appeal = await ctx.db.appeal.findFirst({
    where: { caseId: input.caseId, outcome: null, event: { kind: 'decided' } },
    include: {
      event: {
        include: {
          verdicts: true,
          passages: { orderBy: { position: 'asc' } },
          note: { include: { passages: { orderBy: { position: 'asc' } } } },
        },
      },
    },
  })
  if (!appeal?.event.decision) return null
  const { decision, reason, message, note, passages, verdicts, revisionId } = appeal.event
  if (revisionId !== input.revisionId) {
    const changed = 'The author has changed the text since it was decided about. Please decide about the new text.'
    throw new Refusal('invalid', changed)
  }
  const finding =
    note?.startOffset == null
      ? null
      : await ctx.db.finding.findFirst({
          where: { revisionId, startOffset: note.startOffset, endOffset: note.endOffset ?? 0 },
          select: { id: true },
        })
  return {
    ...input,
    decision,
    ...(reason && { reason }),
    message,
    noteText: note?.text ?? '',
    passageIds: (note ?? { passages }).passages.map(({ passageId }) => passageId),
    ...(finding && { findingId: finding.id }),
    verdicts: verdicts.map(({ verdict, findingId, quote }) => ({
      verdict,
      ...(findingId ? { findingId } : quote ? { quote } : {}),
    })),
  }
}
