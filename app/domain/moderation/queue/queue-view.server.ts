import { z } from 'zod'
import { authorize } from '../../accounts/authorize.server.ts'
import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { caseLanes, type CaseLane } from '../../vocabulary.ts'
import { countAlike } from './alike-cases.server.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import type { DeskSettings } from '../settings/desk-settings.ts'
import { loadQueueEntries } from './load-queue-entries.server.ts'
import { wholeQueue, type QueueFilter } from './queue-filter.ts'
import { queueSql, type QueuePlace } from './queue-order.server.ts'
import { countedTo, type LaneCount, type QueuePage } from './queue-page.ts'

const casesPerPage = 50

/** A page of what waits, what is due first before the rest, with how many wait in each lane. */
export async function viewQueue(ctx: Ctx, input: { cursor: string | null; filter?: QueueFilter }): Promise<QueuePage> {
  authorize(ctx, 'moderate')
  const filter = input.filter ?? wholeQueue
  const settings = await loadDeskSettings(ctx)
  const [places, lanes, articles] = await Promise.all([
    findPlaces(ctx, { filter, settings, after: readCursor(input.cursor) }),
    countLanes(ctx, { filter, settings }),
    listArticles(ctx),
  ])
  const page = places.slice(0, casesPerPage)
  const last = page.at(-1)
  const ids = page.map(({ caseId }) => caseId)
  const [entries, alike] = await Promise.all([loadQueueEntries(ctx, ids), countAlike(ctx, ids)])
  return {
    filter,
    lanes,
    entries: ids.flatMap((id) => {
      const entry = entries.get(id)
      if (!entry) return []
      const { text: _text, ...line } = entry
      return { ...line, alike: alike.get(id) ?? 1 }
    }),
    articles,
    nextCursor: places.length > casesPerPage && last ? writeCursor(last) : null,
  }
}

async function findPlaces(
  ctx: Ctx,
  input: { filter: QueueFilter; settings: DeskSettings; after: QueuePlace | null },
): Promise<QueuePlace[]> {
  const { where, order, values } = queueSql(ctx, input)
  const rows = await ctx.db.$queryRawUnsafe<{ id: string; urgent: boolean; due_at: Date }[]>(
    `SELECT c.id, c.lane = 'urgent' AS urgent, c.due_at FROM moderation_case c
      WHERE ${where} ORDER BY ${order} LIMIT $${values.length + 1}::int`,
    ...values,
    casesPerPage + 1,
  )
  return rows.map(({ id, urgent, due_at }) => ({ caseId: id, isUrgent: urgent, dueAt: due_at }))
}

/** Each lane is read from its index, what is due first before the rest, and no further than it is counted. */
async function countLanes(
  ctx: Ctx,
  { filter, settings }: { filter: QueueFilter; settings: DeskSettings },
): Promise<LaneCount[]> {
  const { where, values } = queueSql(ctx, { settings, filter: { ...filter, lane: null }, firstParameter: 3 })
  const rows = await ctx.db.$queryRawUnsafe<
    { lane: CaseLane; count: number; overdue: number; first_due: Date | null }[]
  >(
    `SELECT l.lane::text AS lane, n.* FROM unnest(enum_range(NULL::"CaseLane")) AS l(lane) CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, (count(*) FILTER (WHERE due_at < $1::timestamptz))::int AS overdue,
        min(due_at) AS first_due
      FROM (SELECT c.due_at FROM moderation_case c WHERE c.lane = l.lane AND ${where}
        ORDER BY c.due_at, c.id LIMIT $2::int) waiting
    ) n`,
    ctx.now,
    countedTo + 1,
    ...values,
  )
  const counts = new Map(rows.map(({ first_due, ...row }) => [row.lane, { ...row, firstDue: first_due }]))
  return caseLanes.map((lane) => counts.get(lane) ?? { lane, count: 0, overdue: 0, firstDue: null })
}

async function listArticles(ctx: Ctx): Promise<QueuePage['articles']> {
  const articles = moderatedArticles(ctx.actor, ctx)
  const rows = await ctx.db.article.findMany({
    where: articles === null ? {} : { id: { in: [...articles] } },
    select: { slug: true, currentRevision: { select: { title: true } } },
    take: 500,
  })
  return rows
    .map(({ slug, currentRevision }) => ({ slug, title: currentRevision?.title ?? slug }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
}

const cursorParts = z.tuple([z.enum(['urgent', 'other']), z.iso.datetime(), z.uuid()])

function writeCursor({ isUrgent, dueAt, caseId }: QueuePlace): string {
  return [isUrgent ? 'urgent' : 'other', dueAt.toISOString(), caseId].join('_')
}

function readCursor(text: string | null): QueuePlace | null {
  const read = cursorParts.safeParse(text?.split('_'))
  if (!read.success) return null
  const [part, dueAt, caseId] = read.data
  return { isUrgent: part === 'urgent', dueAt: new Date(dueAt), caseId }
}
