import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { MemberActor } from '../../accounts/actor.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'

/** The first post of a thread, as locking and moving need it. */
export interface ThreadRoot {
  id: string
  articleId: string
  revisionId: string
  lockedAt: Date | null
}

/**
 * The thread that a post stands in, its first post locked for this transaction, for a moderator who may decide about it:
 * nobody does so in a thread that they began.
 */
export async function threadOf(
  ctx: Ctx,
  input: { postId: string },
): Promise<{ root: ThreadRoot; moderator: MemberActor }> {
  authorizeMember(ctx, 'moderate')
  const post = await ctx.db.post.findUnique({ where: { id: input.postId }, select: { rootId: true } })
  if (!post) throw new Refusal('not_found', 'There is no such post.')
  await ctx.db.$queryRaw`SELECT id FROM post WHERE id = ${post.rootId}::uuid FOR UPDATE`
  const root = await ctx.db.post.findUniqueOrThrow({ where: { id: post.rootId } })
  const moderator = authorizeMember(ctx, 'decide', { authorId: root.authorId, articleId: root.articleId })
  const { id, articleId, lockedAt, currentRevisionId } = root
  if (!currentRevisionId) throw new Refusal('not_found', 'There is no such post.')
  return { root: { id, articleId, lockedAt, revisionId: currentRevisionId }, moderator }
}
