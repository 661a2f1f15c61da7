import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { unseenProposals } from '../second-review/second-review-view.server.ts'
import type { LogFilter } from './log-filter.ts'

type EventWhere = NonNullable<NonNullable<Parameters<Ctx['db']['moderationEvent']['findMany']>[0]>['where']>

const dayMs = 24 * 60 * 60 * 1000

/** The events that a filter asks for, of the articles that the actor moderates. */
export function eventsWhere(ctx: Ctx, filter: LogFilter): EventWhere {
  const articles = moderatedArticles(ctx.actor, { now: ctx.now })
  const from = filter.from ? new Date(filter.from) : undefined
  const until = filter.to ? new Date(new Date(filter.to).getTime() + dayMs) : undefined
  return {
    NOT: unseenProposals(ctx),
    ...(filter.kind && { kind: filter.kind }),
    ...(filter.decision && { decision: filter.decision }),
    ...(filter.reason && { reason: filter.reason }),
    ...(filter.by === 'engine' && { actorId: null }),
    ...(filter.by && filter.by !== 'engine' && { actor: { handle: { equals: filter.by, mode: 'insensitive' } } }),
    ...((from ?? until) && { createdAt: { gte: from, lt: until } }),
    ...((articles ?? filter.article) && {
      post: {
        ...(articles && { articleId: { in: [...articles] } }),
        ...(filter.article && { article: { slug: filter.article } }),
      },
    }),
  }
}
