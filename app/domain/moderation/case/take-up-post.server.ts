import { authorize } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { openCase } from './open-case.server.ts'

/** A moderator takes up a post that nobody reported. Answers the case that is open, old or new. */
export async function takeUpPost(ctx: Ctx, input: { postId: string }): Promise<{ caseId: string }> {
  authorize(ctx, 'moderate')
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`SELECT id FROM post WHERE id = ${input.postId}::uuid FOR UPDATE`
    const post = await ctx.db.post.findUnique({ where: { id: input.postId } })
    if (!post?.currentRevisionId || post.status === 'deleted') throw new Refusal('not_found', 'There is no such post.')
    authorize(ctx, 'decide', { authorId: post.authorId, articleId: post.articleId })
    const standing = await ctx.db.case.findFirst({ where: { postId: post.id, status: { not: 'closed' } } })
    if (standing) return { caseId: standing.id }
    return openCase(ctx, { postId: post.id, revisionId: post.currentRevisionId, priority: 'normal' })
  })
}
