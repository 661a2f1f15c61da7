import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { alikeTo } from './queue-page.ts'

/** Cases that share a key with each of these, themselves among them, by the case's id; counted up to `alikeTo`. */
export async function countAlike(ctx: Ctx, ids: string[]): Promise<Map<string, number>> {
  const articles = moderatedArticles(ctx.actor, ctx)
  // A case has at most so many keys that 20 times the limit is enough to find the limit's number of different cases.
  const rows = await ctx.db.$queryRaw<{ id: string; alike: number }[]>`
    SELECT i.id, (
      SELECT count(*)::int FROM (
        SELECT DISTINCT found.case_id FROM (
          SELECT other.case_id FROM case_key own
          JOIN case_key other ON other.key = own.key
          JOIN moderation_case c ON c.id = other.case_id
          WHERE own.case_id = i.id AND c.status = 'open'
            AND (${articles === null}::boolean OR c.article_id = ANY (${articles === null ? [] : [...articles]}::uuid[]))
          LIMIT ${alikeTo * 20}::int
        ) found
        LIMIT ${alikeTo}::int
      ) counted
    ) AS alike
    FROM unnest(${ids}::uuid[]) AS i(id)`
  return new Map(rows.map(({ id, alike }) => [id, alike]))
}

/** Open cases that share a key with this one, itself first, then those that are due first; `alikeTo` at most. */
export async function findAlike(ctx: Ctx, input: { caseId: string }): Promise<string[]> {
  const articles = moderatedArticles(ctx.actor, ctx)
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM moderation_case c
    WHERE c.status = 'open'
      AND (${articles === null}::boolean OR c.article_id = ANY (${articles === null ? [] : [...articles]}::uuid[]))
      AND (c.id = ${input.caseId}::uuid OR c.id IN (
        SELECT other.case_id FROM case_key own JOIN case_key other ON other.key = own.key
        WHERE own.case_id = ${input.caseId}::uuid
        LIMIT ${alikeTo * 20}::int))
    ORDER BY c.id <> ${input.caseId}::uuid, c.due_at, c.id
    LIMIT ${alikeTo}::int`
  return rows.map(({ id }) => id)
}
