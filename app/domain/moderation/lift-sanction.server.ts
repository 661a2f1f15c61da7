import type { Ctx } from '../ctx.server.ts'

/** Lifts what was imposed with a decision that does not stand any more, and gives back what it took from the member. */
export async function liftSanctionsOf(ctx: Ctx, input: { eventId: string; reason: string }): Promise<void> {
  const sanctions = await ctx.db.sanction.findMany({ where: { eventId: input.eventId, liftedAt: null } })
  if (sanctions.length === 0) return
  const liftedById = ctx.actor.kind === 'member' ? ctx.actor.id : null
  await ctx.db.sanction.updateMany({
    where: { id: { in: sanctions.map(({ id }) => id) } },
    data: { liftedAt: ctx.now, liftedById, liftReason: input.reason },
  })
  for (const memberId of new Set(sanctions.map((sanction) => sanction.memberId))) {
    await bringUpToDate(ctx, { memberId, sanctions: sanctions.filter((sanction) => sanction.memberId === memberId) })
  }
}

/** A silence or a suspension lasts as long as the longest that is left; posts to be looked at first are taken off. */
async function bringUpToDate(
  ctx: Ctx,
  input: { memberId: string; sanctions: { kind: string; posts: number | null }[] },
): Promise<void> {
  const left = await ctx.db.sanction.findMany({
    where: { memberId: input.memberId, liftedAt: null, endsAt: { gt: ctx.now } },
    orderBy: { endsAt: 'desc' },
  })
  const until = (kind: string) => left.find((sanction) => sanction.kind === kind)?.endsAt ?? null
  const had = (kind: string) => input.sanctions.some((sanction) => sanction.kind === kind)
  const { postsToReview } = await ctx.db.member.findUniqueOrThrow({ where: { id: input.memberId } })
  const posts = input.sanctions.reduce((sum, sanction) => sum + (sanction.posts ?? 0), 0)
  await ctx.db.member.update({
    where: { id: input.memberId },
    data: {
      ...(had('silence') && { silencedUntil: until('silence') }),
      ...(had('suspension') && { suspendedUntil: until('suspension') }),
      postsToReview: Math.max(0, postsToReview - posts),
    },
  })
}
