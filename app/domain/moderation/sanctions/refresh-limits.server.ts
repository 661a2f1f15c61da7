import type { Ctx } from '../../ctx.server.ts'
import { limitsOf, type KeptSanction } from './sanction-rules.ts'

/** Brings what a member may not do up to date with what was imposed on them. Runs inside the caller's transaction. */
export async function refreshLimits(ctx: Ctx, input: { memberId: string }): Promise<void> {
  await ctx.db.$queryRaw`SELECT id FROM member WHERE id = ${input.memberId}::uuid FOR UPDATE`
  const sanctions = await ctx.db.sanction.findMany({ where: { memberId: input.memberId, liftedAt: null } })
  await ctx.db.member.update({
    where: { id: input.memberId },
    data: limitsOf(await withHeldPosts(ctx, sanctions)),
  })
}

/** Adds to each pre-moderation how many posts it has held: every post counts once, however often it was changed. */
export async function withHeldPosts<
  Kept extends Omit<KeptSanction, 'heldPosts'> & { memberId: string; startsAt: Date },
>(ctx: Ctx, sanctions: readonly Kept[]): Promise<(Kept & { heldPosts: number })[]> {
  const counted: (Kept & { heldPosts: number })[] = []
  // One after the other: a transaction has one connection.
  for (const sanction of sanctions) {
    const heldPosts = sanction.kind === 'premoderation' ? await countHeldPosts(ctx, sanction) : 0
    counted.push({ ...sanction, heldPosts })
  }
  return counted
}

function countHeldPosts(ctx: Ctx, { memberId, startsAt }: { memberId: string; startsAt: Date }): Promise<number> {
  const since = { createdAt: { gte: startsAt }, findings: { some: { label: 'premoderation' as const } } }
  return ctx.db.post.count({ where: { authorId: memberId, revisions: { some: since } } })
}
