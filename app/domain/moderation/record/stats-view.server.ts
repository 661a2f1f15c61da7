import { authorize } from '../../accounts/authorize.server.ts'
import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import type { CaseLane, Decision, DecisionReason, FindingLabel, Verdict } from '../../vocabulary.ts'
import { rulePrecision, type RulePrecision } from './rule-precision.ts'
import { ageBounds, type StatsPeriod } from './stats-period.ts'

export interface DeskStats {
  period: StatsPeriod
  /** For each lane, how many cases wait in each of the ages between `ageBounds`, and how many are past due. */
  waiting: { lane: CaseLane; ages: number[]; overdue: number; total: number }[]
  /** Minutes; null where nothing was decided. */
  firstLook: Duration | null
  decision: Duration | null
  decisions: { day: string; count: number }[]
  reasons: { decision: Decision; reason: DecisionReason | null; count: number }[]
  secondReviews: { agreed: number; of: number }
  appeals: { overturned: number; decided: number; waiting: number }
  undone: number
  rules: RulePrecision[]
}

export interface Duration {
  median: number
  p90: number
  of: number
}

const dayMs = 24 * 60 * 60 * 1000

/** What the desk did in the last days, and what waits now; of the articles that the actor moderates. */
export async function viewStats(ctx: Ctx, input: { period: StatsPeriod }): Promise<DeskStats> {
  authorize(ctx, 'moderate')
  const scope = {
    since: new Date(ctx.now.getTime() - input.period * dayMs),
    now: ctx.now,
    articles: moderatedArticles(ctx.actor, { now: ctx.now }) as string[] | null,
  }
  const [waiting, times, decisions, reasons, secondReviews, appeals, undone, rules] = await Promise.all([
    countWaiting(ctx, scope),
    measureTimes(ctx, scope),
    countByDay(ctx, scope),
    countByReason(ctx, scope),
    countSecondReviews(ctx, scope),
    countAppeals(ctx, scope),
    countUndone(ctx, scope),
    judgeRules(ctx, scope),
  ])
  return { period: input.period, waiting, ...times, decisions, reasons, secondReviews, appeals, undone, rules }
}

interface Scope {
  since: Date
  now: Date
  articles: string[] | null
}

async function countWaiting(ctx: Ctx, { now, articles }: Scope): Promise<DeskStats['waiting']> {
  const rows = await ctx.db.$queryRaw<{ lane: CaseLane; age: number; overdue: boolean; count: number }[]>`
    SELECT lane::text AS lane, width_bucket(extract(epoch FROM ${now}::timestamptz - opened_at) / 3600, ${[...ageBounds]}::float8[]) AS age,
      due_at < ${now}::timestamptz AS overdue, count(*)::int AS count
    FROM moderation_case
    WHERE status = 'open' AND (${articles}::uuid[] IS NULL OR article_id = ANY(${articles}::uuid[]))
    GROUP BY 1, 2, 3`
  const lanes = new Map<CaseLane, DeskStats['waiting'][number]>()
  for (const { lane, age, overdue, count } of rows) {
    const line = lanes.get(lane) ?? { lane, ages: Array<number>(ageBounds.length + 1).fill(0), overdue: 0, total: 0 }
    line.ages[age]! += count
    line.total += count
    if (overdue) line.overdue += count
    lanes.set(lane, line)
  }
  return [...lanes.values()]
}

async function measureTimes(ctx: Ctx, { since, articles }: Scope): Promise<Pick<DeskStats, 'firstLook' | 'decision'>> {
  interface Row {
    median_look: number | null
    p90_look: number | null
    looks: number
    median_end: number | null
    p90_end: number | null
    ends: number
  }
  const [row] = await ctx.db.$queryRaw<Row[]>`
    SELECT
      percentile_cont(0.5) WITHIN GROUP (ORDER BY look) AS median_look,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY look) AS p90_look, count(look)::int AS looks,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY decided) AS median_end,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY decided) AS p90_end, count(decided)::int AS ends
    FROM (
      SELECT extract(epoch FROM c.first_look_at - c.opened_at)::float8 / 60 AS look,
        extract(epoch FROM c.closed_at - c.opened_at)::float8 / 60 AS decided
      FROM moderation_case c
      WHERE c.status = 'closed' AND c.closed_at >= ${since}::timestamptz
        AND (${articles}::uuid[] IS NULL OR c.article_id = ANY(${articles}::uuid[]))
        AND EXISTS (SELECT FROM moderation_event e WHERE e.case_id = c.id AND e.kind = 'decided')
    ) AS times`
  return {
    firstLook: durationOf(row?.median_look, row?.p90_look, row?.looks),
    decision: durationOf(row?.median_end, row?.p90_end, row?.ends),
  }
}

function durationOf(median?: number | null, p90?: number | null, of?: number): Duration | null {
  return median == null || p90 == null || !of ? null : { median, p90, of }
}

async function countByDay(ctx: Ctx, { since, articles }: Scope): Promise<DeskStats['decisions']> {
  return ctx.db.$queryRaw`
    SELECT to_char(d.day, 'YYYY-MM-DD') AS day, count(e.id)::int AS count
    FROM generate_series(date_trunc('day', ${since}::timestamptz AT TIME ZONE 'UTC'),
        date_trunc('day', ${ctx.now}::timestamptz AT TIME ZONE 'UTC'), interval '1 day') AS d(day)
    LEFT JOIN (
      SELECT e.id, date_trunc('day', e.created_at AT TIME ZONE 'UTC') AS day
      FROM moderation_event e JOIN post p ON p.id = e.post_id
      WHERE e.kind = 'decided' AND e.created_at >= ${since}::timestamptz - interval '1 day'
        AND (${articles}::uuid[] IS NULL OR p.article_id = ANY(${articles}::uuid[]))
    ) AS e ON e.day = d.day
    GROUP BY d.day ORDER BY d.day`
}

async function countByReason(ctx: Ctx, { since, articles }: Scope): Promise<DeskStats['reasons']> {
  return ctx.db.$queryRaw`
    SELECT e.decision::text AS decision, e.reason::text AS reason, count(*)::int AS count
    FROM moderation_event e JOIN post p ON p.id = e.post_id
    WHERE e.kind = 'decided' AND e.created_at >= ${since}::timestamptz
      AND (${articles}::uuid[] IS NULL OR p.article_id = ANY(${articles}::uuid[]))
      AND NOT EXISTS (SELECT FROM moderation_event u WHERE u.undoes_id = e.id)
    GROUP BY 1, 2 ORDER BY count DESC, 1, 2`
}

async function countSecondReviews(ctx: Ctx, { since, articles }: Scope): Promise<DeskStats['secondReviews']> {
  const where = { secondAt: { gte: since }, ...(articles && { case: { articleId: { in: articles } } }) }
  const [of, agreed] = await Promise.all([
    ctx.db.secondReview.count({ where }),
    ctx.db.secondReview.count({ where: { ...where, agreed: true } }),
  ])
  return { of, agreed }
}

async function countAppeals(ctx: Ctx, { since, articles }: Scope): Promise<DeskStats['appeals']> {
  const here = articles ? { post: { articleId: { in: articles } } } : {}
  const [decided, overturned, waiting] = await Promise.all([
    ctx.db.appeal.count({ where: { ...here, decidedAt: { gte: since } } }),
    ctx.db.appeal.count({ where: { ...here, decidedAt: { gte: since }, outcome: 'overturned' } }),
    ctx.db.appeal.count({ where: { ...here, outcome: null } }),
  ])
  return { decided, overturned, waiting }
}

function countUndone(ctx: Ctx, { since, articles }: Scope): Promise<number> {
  return ctx.db.moderationEvent.count({
    where: { kind: 'undone', createdAt: { gte: since }, ...(articles && { post: { articleId: { in: articles } } }) },
  })
}

async function judgeRules(ctx: Ctx, { since, articles }: Scope): Promise<RulePrecision[]> {
  const rows = await ctx.db.$queryRaw<{ rule: string; label: FindingLabel; verdict: Verdict; count: number }[]>`
    SELECT f.rule, f.label::text AS label, v.verdict::text AS verdict, count(*)::int AS count
    FROM sentence_verdict v JOIN finding f ON f.id = v.finding_id JOIN moderation_case c ON c.id = v.case_id
    WHERE v.created_at >= ${since}::timestamptz
      AND (${articles}::uuid[] IS NULL OR c.article_id = ANY(${articles}::uuid[]))
      AND NOT EXISTS (SELECT FROM moderation_event u WHERE u.undoes_id = v.event_id)
    GROUP BY 1, 2, 3`
  return rulePrecision(rows)
}
