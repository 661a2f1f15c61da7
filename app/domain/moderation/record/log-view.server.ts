import { authorize } from '../../accounts/authorize.server.ts'
import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import type { EventLine } from '../case/case-page.ts'
import { loadEvents } from './load-events.server.ts'
import { eventsWhere } from './events-where.server.ts'
import type { LogFilter } from './log-filter.ts'

const eventsPerPage = 100

export interface LogPage {
  events: EventLine[]
  filter: LogFilter
  /** What the filter offers: articles, and those who ever decided. */
  articles: { slug: string; title: string }[]
  people: { handle: string; displayName: string }[]
  nextCursor: string | null
}

/** The record, newest first, as far as the filter asks for it. */
export async function viewLog(ctx: Ctx, input: { cursor: string | null; filter: LogFilter }): Promise<LogPage> {
  authorize(ctx, 'moderate')
  const before = input.cursor && /^\d{1,18}$/.test(input.cursor) ? BigInt(input.cursor) : null
  const [events, articles, people] = await Promise.all([
    loadEvents(ctx, {
      where: { AND: [eventsWhere(ctx, input.filter), before ? { seq: { lt: before } } : {}] },
      take: eventsPerPage + 1,
    }),
    listArticles(ctx),
    ctx.db.member.findMany({
      where: { OR: [{ role: { in: ['moderator', 'admin'] } }, { moderates: { some: {} } }] },
      orderBy: { displayName: 'asc' },
      select: { handle: true, displayName: true },
    }),
  ])
  const page = events.slice(0, eventsPerPage)
  return {
    events: page,
    filter: input.filter,
    articles,
    people,
    nextCursor: events.length > eventsPerPage ? (page.at(-1)?.seq ?? null) : null,
  }
}

async function listArticles(ctx: Ctx): Promise<{ slug: string; title: string }[]> {
  const moderated = moderatedArticles(ctx.actor, { now: ctx.now })
  const articles = await ctx.db.article.findMany({
    where: moderated ? { id: { in: [...moderated] } } : {},
    orderBy: { slug: 'asc' },
    select: { slug: true, currentRevision: { select: { title: true } } },
  })
  return articles.map(({ slug, currentRevision }) => ({ slug, title: currentRevision?.title ?? slug }))
}
