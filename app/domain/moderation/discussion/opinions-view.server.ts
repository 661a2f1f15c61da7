import { authorizeMember } from '../../accounts/authorize.server.ts'
import { can } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import type { OpinionEntry, OpinionList } from './opinion-page.ts'

const givenShown = 20

/** What a question waits for: an answer, about a post that is there and not decided about yet. */
const waits = { answer: null, case: { status: { not: 'closed' }, post: { status: { not: 'deleted' } } } } as const

/** What a clinician was asked: what waits, the oldest first, and what they answered last. */
export async function viewOpinions(ctx: Ctx): Promise<OpinionList> {
  const clinician = authorizeMember(ctx, 'give_opinion')
  const [waiting, given] = await Promise.all([
    load(ctx, { where: { clinicianId: clinician.id, ...waits }, orderBy: { createdAt: 'asc' }, take: 100 }),
    load(ctx, {
      where: { clinicianId: clinician.id, answer: { not: null } },
      orderBy: { answeredAt: 'desc' },
      take: givenShown,
    }),
  ])
  return { waiting, given }
}

/** How many questions wait for the actor; 0 for whoever gives no opinions. */
export async function countWaitingOpinions(ctx: Ctx): Promise<number> {
  if (ctx.actor.kind !== 'member' || !can(ctx.actor, 'give_opinion', ctx).allowed) return 0
  return ctx.db.opinionRequest.count({ where: { clinicianId: ctx.actor.id, ...waits } })
}

type Query = Pick<NonNullable<Parameters<Ctx['db']['opinionRequest']['findMany']>[0]>, 'where' | 'orderBy' | 'take'>

async function load(ctx: Ctx, query: Query): Promise<OpinionEntry[]> {
  const requests = await ctx.db.opinionRequest.findMany({
    ...query,
    select: {
      id: true,
      question: true,
      createdAt: true,
      answeredAt: true,
      case: { select: { article: { select: { currentRevision: { select: { title: true } } } } } },
    },
  })
  return requests.map(({ id, question, createdAt, answeredAt, case: about }) => ({
    requestId: id,
    question,
    articleTitle: about.article.currentRevision?.title ?? '',
    askedAt: createdAt,
    answeredAt,
  }))
}
