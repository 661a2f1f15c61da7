import type { Ctx } from '../ctx.server.ts'

/** How many answers and reactions a post has that readers see. */
export async function postReach(ctx: Ctx, input: { postId: string }): Promise<number> {
  const post = await ctx.db.post.findUniqueOrThrow({
    where: { id: input.postId },
    select: { replyCount: true, childCount: true, helpfulCount: true, sameHereCount: true },
  })
  return Math.max(post.replyCount, post.childCount) + post.helpfulCount + post.sameHereCount
}
