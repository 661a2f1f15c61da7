import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { eventsWhere } from './events-where.server.ts'
import type { LogFilter } from './log-filter.ts'

/** One event of the record, for a file. Times are ISO 8601 in UTC; nobody's text but the moderator's is in it. */
export interface ExportedEvent {
  seq: string
  at: string
  kind: string
  by: string
  decision: string
  reason: string
  message: string
  statusBefore: string
  statusAfter: string
  article: string
  postId: string
  caseId: string
  revision: number
  undoes: string
}

export const exportedColumns: readonly (keyof ExportedEvent)[] = [
  'seq',
  'at',
  'kind',
  'by',
  'decision',
  'reason',
  'message',
  'statusBefore',
  'statusAfter',
  'article',
  'postId',
  'caseId',
  'revision',
  'undoes',
]

const rowsAtOnce = 500

/** Checks the right before anything is sent; the rows then come oldest first, some at a time, however many there are. */
export function exportLog(ctx: Ctx, input: { filter: LogFilter }): AsyncGenerator<ExportedEvent> {
  authorize(ctx, 'moderate')
  return readEvents(ctx, input.filter)
}

async function* readEvents(ctx: Ctx, filter: LogFilter): AsyncGenerator<ExportedEvent> {
  const where = eventsWhere(ctx, filter)
  let after = 0n
  for (;;) {
    const events = await ctx.db.moderationEvent.findMany({
      where: { AND: [where, { seq: { gt: after } }] },
      orderBy: { seq: 'asc' },
      take: rowsAtOnce,
      include: {
        actor: { select: { handle: true } },
        revision: { select: { number: true } },
        post: { select: { article: { select: { slug: true } } } },
      },
    })
    for (const event of events) {
      yield {
        seq: String(event.seq),
        at: event.createdAt.toISOString(),
        kind: event.kind,
        by: event.actor?.handle ?? 'engine',
        decision: event.decision ?? '',
        reason: event.reason ?? '',
        message: event.message,
        statusBefore: event.statusBefore ?? '',
        statusAfter: event.statusAfter,
        article: event.post.article.slug,
        postId: event.postId,
        caseId: event.caseId ?? '',
        revision: event.revision.number,
        undoes: event.undoesId ?? '',
      }
    }
    const last = events.at(-1)
    if (!last || events.length < rowsAtOnce) return
    after = last.seq
  }
}
