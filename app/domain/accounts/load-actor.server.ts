import type { Ctx } from '../ctx.server.ts'
import type { Actor } from './actor.ts'

/** Who a session belongs to. */
export async function loadActor(ctx: Pick<Ctx, 'db'>, input: { memberId: string }): Promise<Actor> {
  const member = await ctx.db.member.findUnique({
    where: { id: input.memberId },
    select: {
      id: true,
      handle: true,
      displayName: true,
      role: true,
      standing: true,
      suspendedUntil: true,
      silencedUntil: true,
      moderates: { select: { articleId: true } },
      sanctions: { where: { kind: 'warning', acknowledgedAt: null, liftedAt: null }, select: { id: true }, take: 1 },
    },
  })
  if (!member) return { kind: 'guest' }
  const { moderates, sanctions, ...fields } = member
  return {
    kind: 'member',
    ...fields,
    moderates: moderates.map(({ articleId }) => articleId),
    warned: sanctions.length > 0,
  }
}
