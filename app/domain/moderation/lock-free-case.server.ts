import { moderatedArticles } from '../accounts/permissions.ts'
import type { Ctx } from '../ctx.server.ts'
import type { CaseLane } from '../vocabulary.ts'
import { quietSince } from './claim.ts'

export interface WantedCase {
  memberId: string
  lane?: CaseLane | undefined
  /** Only what stands behind this case. */
  after?: string | undefined
  /** Any but this one. */
  but?: string | undefined
}

/**
 * The first open case that nobody has and that the member may decide, locked for the caller's transaction. What another
 * process is about to claim is passed over, so that nobody waits for anybody.
 */
export async function lockFreeCase(ctx: Ctx, { memberId, lane, after, but }: WantedCase): Promise<string | null> {
  const articleIds = moderatedArticles(ctx.actor, { now: ctx.now })
  const from = after ? await ctx.db.case.findUnique({ where: { id: after } }) : null
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM moderation_case c
    WHERE c.status = 'open'
      AND (${lane ?? null}::text IS NULL OR c.lane = ${lane ?? null}::"CaseLane")
      AND (${articleIds === null}::boolean OR c.article_id = ANY(${articleIds ?? []}::uuid[]))
      AND (${from === null}::boolean OR ((c.lane <> 'urgent'), c.due_at, c.id)
        > (${from?.lane !== 'urgent'}::boolean, ${from?.dueAt ?? ctx.now}::timestamptz, ${from?.id ?? null}::uuid))
      AND c.id IS DISTINCT FROM ${but ?? null}::uuid
      AND NOT EXISTS (
        SELECT FROM case_claim h WHERE h.case_id = c.id AND h.seen_at > ${quietSince(ctx.now)}::timestamptz)
      AND NOT EXISTS (SELECT FROM post p WHERE p.id = c.post_id AND p.author_id = ${memberId}::uuid)
      AND NOT EXISTS (SELECT FROM flag f WHERE f.case_id = c.id AND f.reporter_id = ${memberId}::uuid)
      AND NOT EXISTS (
        SELECT FROM appeal a JOIN moderation_event e ON e.id = a.event_id
        WHERE a.case_id = c.id AND a.outcome IS NULL AND ${memberId}::uuid IN (e.actor_id, a.appellant_id))
      AND NOT EXISTS (
        SELECT FROM second_review s
        WHERE s.case_id = c.id AND s.second_by IS NULL AND s.dropped_at IS NULL AND s.first_by = ${memberId}::uuid)
    ORDER BY (c.lane <> 'urgent'), c.due_at, c.id
    LIMIT 1 FOR UPDATE OF c SKIP LOCKED`
  return rows[0]?.id ?? null
}
