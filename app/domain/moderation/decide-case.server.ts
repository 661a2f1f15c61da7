import { authorizeMember } from '../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { PostStatus } from '../vocabulary.ts'
import type { DecisionInput } from './decision-input.ts'
import { settleDecision } from './settle-decision.server.ts'
import { verdictsOrReason, whyNot } from './verdicts.ts'
import { decisionWords } from './words.ts'

/**
 * Decides a case about the revision that the moderator read. When the text has changed or somebody
 * else has decided, nothing happens and the refusal says what did.
 */
export async function decideCase(ctx: Ctx, input: DecisionInput): Promise<{ postId: string; status: PostStatus }> {
  authorizeMember(ctx, 'moderate')
  return inTransaction(ctx, async (ctx) => {
    // Post first, then case: the order in which editing and reporting take them.
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_case c ON c.post_id = p.id WHERE c.id = ${input.caseId}::uuid FOR UPDATE OF p`
    const judged = await ctx.db.case.findUnique({
      where: { id: input.caseId },
      include: { post: true, flags: { select: { reporterId: true } } },
    })
    if (!judged) throw new Refusal('not_found', 'There is no such case.')
    const judge = authorizeMember(ctx, 'decide', {
      authorId: judged.post.authorId,
      articleId: judged.post.articleId,
      reportedByActor: judged.flags.some((flag) => ctx.actor.kind === 'member' && flag.reporterId === ctx.actor.id),
    })
    if (judged.status !== 'open') throw new Refusal('stale', await whatHappened(ctx, judged.id))
    if (judged.revisionId !== input.revisionId || judged.post.currentRevisionId !== input.revisionId) {
      throw new Refusal(
        'stale',
        'The author has changed the text meanwhile. Please read the new text before you decide.',
      )
    }

    const verdicts = verdictsOrReason(input.verdicts ?? [], input.reason)
    const objection = whyNot({ decision: input.decision, reason: input.reason, verdicts })
    if (objection) throw new Refusal('invalid', objection, { reason: objection })
    const { status } = await settleDecision(ctx, { judged, judgeId: judge.id, decision: input })
    return { postId: judged.postId, status }
  })
}

async function whatHappened(ctx: Ctx, caseId: string): Promise<string> {
  const last = await ctx.db.moderationEvent.findFirst({
    where: { caseId, kind: { in: ['decided', 'deleted'] } },
    orderBy: { seq: 'desc' },
    include: { actor: { select: { displayName: true } } },
  })
  if (last?.kind === 'deleted') return 'The author has deleted the post meanwhile. There is nothing left to decide.'
  if (!last?.decision) return 'This case is closed already.'
  return `${last.actor?.displayName ?? 'Somebody'} has decided meanwhile: ${decisionWords[last.decision].toLowerCase()}.`
}
