import { authorizeMember } from '../accounts/authorize.server.ts'
import { raiseStanding } from '../accounts/raise-standing.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { notify } from '../notifications/notify.server.ts'
import { Refusal } from '../refusal.ts'
import type { PostStatus } from '../vocabulary.ts'
import type { DecisionInput } from './decision-input.ts'
import { recordEvent } from './record-event.server.ts'
import { writeNote } from './write-note.server.ts'
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
      reportedByActor: judged.flags.some((flag) => ctx.actor.kind === 'member' && flag.reporterId === ctx.actor.id),
    })
    if (judged.status !== 'open') throw new Refusal('stale', await whatHappened(ctx, judged.id))
    if (judged.revisionId !== input.revisionId || judged.post.currentRevisionId !== input.revisionId) {
      throw new Refusal(
        'stale',
        'The author has changed the text meanwhile. Please read the new text before you decide.',
      )
    }

    // A post that stays as it is keeps its note; any other decision replaces what was said before.
    if (input.decision !== 'publish' || judged.post.status !== 'published') {
      await ctx.db.contextNote.updateMany({
        where: { postId: judged.postId, withdrawnAt: null },
        data: { withdrawnAt: ctx.now },
      })
    }
    const noteId =
      input.decision === 'publish_with_note'
        ? await writeNote(ctx, {
            postId: judged.postId,
            articleId: judged.post.articleId,
            authorId: judge.id,
            decision: input,
          })
        : undefined
    const passageIds =
      input.decision === 'return_to_author' ? await passagesOf(ctx, { article: judged.post, input }) : []
    const status = await recordEvent(ctx, {
      postId: judged.postId,
      revisionId: input.revisionId,
      caseId: judged.id,
      kind: 'decided',
      decision: input.decision,
      reason: input.reason,
      message: input.message,
      noteId,
      passageIds,
    })
    await ctx.db.case.update({
      where: { id: judged.id },
      data: input.decision === 'return_to_author' ? { status: 'returned' } : { status: 'closed', closedAt: ctx.now },
    })
    await tellThoseConcerned(ctx, judged)
    if (status === 'published') await raiseStanding(ctx, { memberId: judged.post.authorId })
    return { postId: judged.postId, status }
  })
}

/** Those of the given passages that are this article's, in its order. */
async function passagesOf(
  ctx: Ctx,
  { article, input }: { article: { articleId: string }; input: DecisionInput },
): Promise<string[]> {
  const passages = await ctx.db.passage.findMany({
    where: { id: { in: input.passageIds }, revision: { articleId: article.articleId } },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return passages.map(({ id }) => id)
}

async function tellThoseConcerned(
  ctx: Ctx,
  judged: { post: { id: string; authorId: string }; flags: { reporterId: string }[] },
): Promise<void> {
  await notify(ctx, { memberId: judged.post.authorId, kind: 'post_decided', postId: judged.post.id })
  for (const { reporterId } of judged.flags) {
    await notify(ctx, { memberId: reporterId, kind: 'report_decided', postId: judged.post.id })
  }
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
