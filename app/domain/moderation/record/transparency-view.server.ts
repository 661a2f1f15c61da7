import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import type { AppealOutcome, Decision, DecisionReason } from '../../vocabulary.ts'

/** What was decided in one month; nobody is named, and no post can be told from it. */
export interface TransparencyMonth {
  /** As `2026-11`. */
  month: string
  decisions: { decision: Decision; reason: DecisionReason | null; count: number }[]
  decided: number
  /** Minutes from opening a case to its decision; null where none was closed. */
  medianMinutes: number | null
  p90Minutes: number | null
  reports: number
  undone: number
  appeals: number
  outcomes: Record<AppealOutcome, number>
}

const monthsShown = 12

/** For everybody: what moderators decided, for which reason, how long it took, and what appeals changed, by month. */
export async function viewTransparency(ctx: Ctx): Promise<TransparencyMonth[]> {
  authorize(ctx, 'read')
  const since = new Date(Date.UTC(ctx.now.getUTCFullYear(), ctx.now.getUTCMonth() - monthsShown + 1, 1))
  const [decisions, times, events, appeals] = await Promise.all([
    ctx.db.$queryRaw<{ month: string; decision: Decision; reason: DecisionReason | null; count: number }[]>`
      SELECT to_char(e.created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, e.decision::text AS decision,
        e.reason::text AS reason, count(*)::int AS count
      FROM moderation_event e
      WHERE e.kind = 'decided' AND e.created_at >= ${since}::timestamptz
        AND NOT EXISTS (SELECT FROM moderation_event u WHERE u.undoes_id = e.id)
      GROUP BY 1, 2, 3 ORDER BY count DESC, 2, 3`,
    ctx.db.$queryRaw<{ month: string; median: number; p90: number }[]>`
      SELECT to_char(closed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - opened_at)::float8 / 60) AS median,
        percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - opened_at)::float8 / 60) AS p90
      FROM moderation_case c
      WHERE status = 'closed' AND closed_at >= ${since}::timestamptz
        AND EXISTS (SELECT FROM moderation_event e WHERE e.case_id = c.id AND e.kind = 'decided')
      GROUP BY 1`,
    ctx.db.$queryRaw<{ month: string; reports: number; undone: number }[]>`
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
        count(*) FILTER (WHERE kind = 'reported')::int AS reports, count(*) FILTER (WHERE kind = 'undone')::int AS undone
      FROM moderation_event
      WHERE kind IN ('reported', 'undone') AND created_at >= ${since}::timestamptz
      GROUP BY 1`,
    ctx.db.$queryRaw<{ month: string; appeals: number; upheld: number; overturned: number }[]>`
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS appeals,
        count(*) FILTER (WHERE outcome = 'upheld')::int AS upheld,
        count(*) FILTER (WHERE outcome = 'overturned')::int AS overturned
      FROM appeal WHERE created_at >= ${since}::timestamptz GROUP BY 1`,
  ])
  return monthsFrom(since).map((month): TransparencyMonth => {
    const own = decisions.filter((row) => row.month === month)
    const time = times.find((row) => row.month === month)
    const event = events.find((row) => row.month === month)
    const appealed = appeals.find((row) => row.month === month)
    return {
      month,
      decisions: own.map(({ decision, reason, count }) => ({ decision, reason, count })),
      decided: own.reduce((sum, { count }) => sum + count, 0),
      medianMinutes: time?.median ?? null,
      p90Minutes: time?.p90 ?? null,
      reports: event?.reports ?? 0,
      undone: event?.undone ?? 0,
      appeals: appealed?.appeals ?? 0,
      outcomes: { upheld: appealed?.upheld ?? 0, overturned: appealed?.overturned ?? 0 },
    }
  })
}

/** The newest month first. */
function monthsFrom(since: Date): string[] {
  return Array.from({ length: monthsShown }, (_, index) =>
    new Date(Date.UTC(since.getUTCFullYear(), since.getUTCMonth() + index, 1)).toISOString().slice(0, 7),
  ).reverse()
}
