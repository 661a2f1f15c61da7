import type { Ctx } from '../ctx.server.ts'
import { standingAfter } from './standing.ts'

/** To be called when a post of the member's was published. */
export async function raiseStanding(ctx: Ctx, input: { memberId: string }): Promise<void> {
  const member = await ctx.db.member.findUniqueOrThrow({ where: { id: input.memberId } })
  if (member.standing !== 'new') return
  const publishedPosts = await ctx.db.post.count({ where: { authorId: member.id, status: 'published' } })
  const standing = standingAfter({
    standing: member.standing,
    publishedPosts,
    memberSince: member.createdAt,
    now: ctx.now,
  })
  if (standing !== member.standing) await ctx.db.member.update({ where: { id: member.id }, data: { standing } })
}
