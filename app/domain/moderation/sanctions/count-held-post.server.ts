import type { Ctx } from '../../ctx.server.ts'
import type { Screening } from '../../screening/types.ts'
import { refreshLimits } from './refresh-limits.server.ts'

/** Where a post waits because its author's next posts do, one less of them is left to wait. */
export async function countHeldPost(ctx: Ctx, input: { postId: string; screening: Screening }): Promise<void> {
  if (!input.screening.findings.some(({ label }) => label === 'premoderation')) return
  const { authorId } = await ctx.db.post.findUniqueOrThrow({ where: { id: input.postId }, select: { authorId: true } })
  await refreshLimits(ctx, { memberId: authorId })
}
