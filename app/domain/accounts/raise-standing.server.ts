import type { Ctx } from '../ctx.server.ts'
import type { Standing } from '../vocabulary.ts'
import { standingAfter } from './standing.ts'

/**
 * To be called when a post of the member's was published, or is about to be (`adds`: 1). Answers what changed, or null.
 */
export async function raiseStanding(
  ctx: Ctx,
  input: { memberId: string; adds?: number },
): Promise<{ from: Standing; to: Standing } | null> {
  const member = await ctx.db.member.findUniqueOrThrow({ where: { id: input.memberId } })
  if (member.standing !== 'new') return null
  const publishedPosts = await ctx.db.post.count({ where: { authorId: member.id, status: 'published' } })
  const standing = standingAfter({
    standing: member.standing,
    publishedPosts: publishedPosts + (input.adds ?? 0),
    memberSince: member.createdAt,
    now: ctx.now,
  })
  if (standing === member.standing) return null
  await ctx.db.member.update({ where: { id: member.id }, data: { standing } })
  return { from: member.standing, to: standing }
}
