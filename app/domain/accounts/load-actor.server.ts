import type { Ctx } from '../ctx.server.ts'
import type { Actor, MemberActor } from './actor.ts'

/** Who a session belongs to. */
export async function loadActor(ctx: Pick<Ctx, 'db'>, input: { memberId: string }): Promise<Actor> {
  const [actor] = await loadActors(ctx, { id: input.memberId })
  return actor ?? { kind: 'guest' }
}

type Where = NonNullable<Parameters<Ctx['db']['member']['findMany']>[0]>['where']

/** Members as they would act, by name. */
export async function loadActors(ctx: Pick<Ctx, 'db'>, where: Where): Promise<MemberActor[]> {
  const members = await ctx.db.member.findMany({
    where,
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
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
  return members.map(({ moderates, sanctions, ...fields }) => ({
    kind: 'member',
    ...fields,
    moderates: moderates.map(({ articleId }) => articleId),
    warned: sanctions.length > 0,
  }))
}
