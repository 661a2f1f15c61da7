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
    },
  })
  return member
    ? { kind: 'member', ...member, moderates: member.moderates.map(({ articleId }) => articleId) }
    : { kind: 'guest' }
}
