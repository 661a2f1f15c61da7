import { authorize } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import type { EventLine } from './case-page.ts'
import { loadEvents } from './load-events.server.ts'

const eventsPerPage = 100

export interface LogPage {
  events: EventLine[]
  nextCursor: string | null
}

/** Every event there is, newest first. */
export async function viewLog(ctx: Ctx, input: { cursor: string | null }): Promise<LogPage> {
  authorize(ctx, 'moderate')
  const before = input.cursor && /^\d{1,18}$/.test(input.cursor) ? BigInt(input.cursor) : null
  const events = await loadEvents(ctx, { where: before ? { seq: { lt: before } } : {}, take: eventsPerPage + 1 })
  const page = events.slice(0, eventsPerPage)
  return { events: page, nextCursor: events.length > eventsPerPage ? (page.at(-1)?.seq ?? null) : null }
}
