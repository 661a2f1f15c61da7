import type { Ctx } from '../ctx.server.ts'
import type { Actor, MemberActor } from './actor.ts'

const fields = {
  id: true,
  handle: true,
  displayName: true,
  role: true,
  standing: true,
  suspendedUntil: true,
  silencedUntil: true,
  moderates: { select: { articleId: true } },
} as const

/** Who a session belongs to. */
export async function loadActor(ctx: Pick<Ctx, 'db'>, input: { memberId: string }): Promise<Actor> {
  const [actor] = await loadActors(ctx, [input.memberId])
  return actor ?? { kind: 'guest' }
}

/** Members as the table of permissions knows them, by the names that people read. */
export async function loadActors(ctx: Pick<Ctx, 'db'>, ids: string[]): Promise<MemberActor[]> {
  const members = await ctx.db.member.findMany({
    where: { id: { in: ids } },
    orderBy: { displayName: 'asc' },
    select: fields,
  })
  return members.map((member) => ({
    kind: 'member',
    ...member,
    moderates: member.moderates.map(({ articleId }) => articleId),
  }))
}
