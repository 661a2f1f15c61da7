import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import type { CaseLane } from '../../vocabulary.ts'
import { quietSince } from '../claims/claim.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import type { DeskSettings } from '../settings/desk-settings.ts'
import { wholeQueue, type QueueFilter } from './queue-filter.ts'

/** Where a page of the queue begins: after this case. */
export interface QueuePlace {
  isUrgent: boolean
  dueAt: Date
  caseId: string
}

/** A part of the queue as SQL about `moderation_case c`: fixed text with $1, $2 … for `values`. */
export interface QueueSql {
  where: string
  order: string
  values: unknown[]
}

/**
 * The one place that knows the queue's order and whose cases are whose. Every combination reads one index of the
 * migration `desk_rules` from where the last page ended; that is why conditions that do not hold are left out instead of
 * being asked of every row, and why what bars a moderator is asked case by case and never gathered for all.
 */
export function queueSql(
  ctx: Ctx,
  input: { settings: DeskSettings; filter?: QueueFilter; after?: QueuePlace | null; firstParameter?: number },
): QueueSql {
  const filter = input.filter ?? wholeQueue
  const values: unknown[] = []
  const first = input.firstParameter ?? 1
  const given = (value: unknown, type: string) => `$${values.push(value) + first - 1}::${type}`
  const conditions = [`c.status = 'open'`]

  const articles = moderatedArticles(ctx.actor, ctx)
  if (articles !== null) conditions.push(`c.article_id = ANY (${given([...articles], 'uuid[]')})`)
  if (filter.article !== null) {
    conditions.push(`c.article_id = (SELECT id FROM article WHERE slug = ${given(filter.article, 'text')})`)
  }
  if (filter.lane !== null) conditions.push(`c.lane = ${given(filter.lane, '"CaseLane"')}`)
  if (filter.label !== null) conditions.push(`c.labels @> ARRAY[${given(filter.label, '"FindingLabel"')}]`)
  if (filter.olderThan !== null) {
    const before = new Date(ctx.now.getTime() - filter.olderThan * 3_600_000)
    conditions.push(`c.opened_at <= ${given(before, 'timestamptz')}`)
  }
  if (filter.search !== '') {
    conditions.push(`EXISTS (SELECT FROM post_revision r WHERE r.id = c.revision_id
      AND to_tsvector('english', coalesce(r.title, '') || ' ' || r.markdown)
        @@ websearch_to_tsquery('english', ${given(filter.search, 'text')}))`)
  }
  if (filter.share !== null && ctx.actor.kind === 'member') {
    const me = given(ctx.actor.id, 'uuid')
    const fresh = given(quietSince(ctx.now), 'timestamptz')
    if (filter.share === 'mine') {
      conditions.push(`c.id IN (SELECT case_id FROM case_claim WHERE moderator_id = ${me} AND seen_at > ${fresh})`)
    } else {
      const { secondRemovalReach, secondSuspensionDays } = input.settings
      const reach = given(secondRemovalReach, 'int')
      const days = given(secondSuspensionDays, 'int')
      conditions.push(...freeFor({ me, fresh, reach, days }))
    }
  }
  if (input.after) {
    const { isUrgent, dueAt, caseId } = input.after
    // Within a lane all are urgent, or none is.
    const place = `${given(dueAt, 'timestamptz')}, ${given(caseId, 'uuid')}`
    conditions.push(
      filter.lane === null
        ? `((c.lane <> 'urgent'), c.due_at, c.id) > (${given(!isUrgent, 'boolean')}, ${place})`
        : `(c.due_at, c.id) > (${place})`,
    )
  }
  return {
    where: conditions.join(' AND '),
    order: filter.lane === null ? `(c.lane <> 'urgent'), c.due_at, c.id` : 'c.due_at, c.id',
    values,
  }
}

/** Nobody else has it before them, and nothing of what `whyBarred` says bars the moderator from it. */
function freeFor({ me, fresh, reach, days }: { me: string; fresh: string; reach: string; days: string }): string[] {
  return [
    `coalesce((SELECT k.moderator_id FROM case_claim k WHERE k.case_id = c.id AND k.seen_at > ${fresh}), ${me}) = ${me}`,
    `(SELECT p.author_id FROM post p WHERE p.id = c.post_id) <> ${me}`,
    `${me} <> ALL (ARRAY(SELECT f.reporter_id FROM flag f WHERE f.case_id = c.id))`,
    `${me} <> ALL (ARRAY(
      SELECT unnest(array_remove(ARRAY[e.actor_id, a.appellant_id], NULL)) FROM appeal a JOIN moderation_event e ON e.id = a.event_id
      WHERE a.case_id = c.id AND a.outcome IS NULL))`,
    `${me} <> ALL (ARRAY(
      SELECT f.reporter_id FROM appeal a JOIN moderation_event e ON e.id = a.event_id JOIN flag f ON f.case_id = e.case_id
      WHERE a.case_id = c.id AND a.outcome IS NULL))`,
    `${me} <> ALL (ARRAY(
      SELECT s.first_by FROM appeal a JOIN moderation_event e ON e.id = a.event_id
        JOIN second_review s ON s.case_id = e.case_id AND s.second_by IS NOT NULL
      WHERE a.case_id = c.id AND a.outcome IS NULL))`,
    // Where two are needed no longer, the first may go on alone.
    `${me} <> ALL (ARRAY(
      SELECT s.first_by FROM second_review s
      WHERE s.case_id = c.id AND s.second_by IS NULL AND s.dropped_at IS NULL AND CASE s.first->>'kind'
        WHEN 'decision' THEN ${reach} <= (
          SELECT greatest(p.reply_count, p.child_count) + p.helpful_count + p.same_here_count
          FROM post p WHERE p.id = c.post_id)
        ELSE s.first #>> '{sanction,kind}' = 'suspension' AND ${days} <= (s.first #>> '{sanction,days}')::int END))`,
  ]
}

/**
 * The first cases that the moderator may decide and that nobody has before them. With `lock`, those that another
 * transaction holds are passed over and the found ones are held until the caller's transaction ends.
 */
export async function findNextCaseIds(
  ctx: Ctx,
  input: {
    lane?: CaseLane | null
    /** Only what stands behind this place. */
    after?: QueuePlace | null
    /** Any but this one. */
    but?: string | undefined
    limit: number
    lock?: boolean
  },
): Promise<string[]> {
  const filter: QueueFilter = { ...wholeQueue, share: 'free', lane: input.lane ?? null }
  const settings = await loadDeskSettings(ctx)
  const { where, order, values } = queueSql(ctx, { settings, filter, after: input.after ?? null })
  const [but, fresh, limit] = [1, 2, 3].map((nth) => `$${values.length + nth}`)
  const found = await ctx.db.$queryRawUnsafe<{ id: string }[]>(
    `SELECT c.id FROM moderation_case c WHERE ${where} AND c.id IS DISTINCT FROM ${but}::uuid
      AND NOT EXISTS (SELECT FROM case_claim k WHERE k.case_id = c.id AND k.seen_at > ${fresh}::timestamptz)
      ORDER BY ${order} LIMIT ${limit}::int ${input.lock ? 'FOR UPDATE OF c SKIP LOCKED' : ''}`,
    ...values,
    input.but ?? null,
    quietSince(ctx.now),
    input.limit,
  )
  return found.map(({ id }) => id)
}
