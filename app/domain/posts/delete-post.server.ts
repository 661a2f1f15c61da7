import { authorize } from '../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { recordEvent } from '../moderation/record-event.server.ts'
import { byItself } from '../moderation/appeals/sanction-appeals.server.ts'
import { dropReviews } from '../moderation/second-review/waiting-review.server.ts'
import { Refusal } from '../refusal.ts'

/** Takes a post back. Its place stays while others have answered below it; an open case is closed. */
export async function deletePost(ctx: Ctx, input: { postId: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const post = await ctx.db.post.findUnique({
      where: { id: input.postId },
      include: {
        cases: {
          where: { status: { not: 'closed' } },
          include: { appeals: { where: { outcome: null, ...byItself }, select: { id: true } } },
        },
      },
    })
    if (!post?.currentRevisionId) throw new Refusal('not_found', 'There is no such post.')
    authorize(ctx, 'delete_post', { authorId: post.authorId, status: post.status })
    const openCase = post.cases[0]
    await recordEvent(ctx, {
      postId: post.id,
      revisionId: post.currentRevisionId,
      caseId: openCase?.id,
      kind: 'deleted',
    })
    if (openCase) {
      await dropReviews(ctx, { caseId: openCase.id })
      // An appeal against a consequence for its author is about more than the post.
      if (openCase.appeals.length > 0) return
      await ctx.db.case.update({ where: { id: openCase.id }, data: { status: 'closed', closedAt: ctx.now } })
    }
  })
}
