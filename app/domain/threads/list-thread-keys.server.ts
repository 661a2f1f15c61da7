import type { Ctx } from '../ctx.server.ts'
import type { ThreadCursor } from './cursor.ts'
import type { ThreadOrder } from './post-node.ts'

export const threadsPerPage = 15

export interface ThreadKey {
  id: string
  /** Score, or creation time in ms. */
  key: number
}

interface Wanted {
  articleId: string
  order: ThreadOrder
  kind: 'question' | 'experience' | null
  /** Only threads in which a published post cites this passage. */
  anchor: string | null
  after: ThreadCursor | null
}

/**
 * The first posts of one page, and one more when there is a next page. Every order is an index read
 * from where the last page ended, so each statement is written out: a condition that is optional in
 * SQL would cost the index.
 */
export async function listThreadKeys(ctx: Ctx, wanted: Wanted): Promise<ThreadKey[]> {
  if (wanted.anchor !== null) return byPassage(ctx, { ...wanted, anchor: wanted.anchor })
  switch (wanted.order) {
    case 'best':
      return best(ctx, wanted)
    case 'unanswered':
      return unanswered(ctx, wanted)
    case 'oldest':
      return oldest(ctx, wanted)
    case 'newest':
      return newest(ctx, wanted)
  }
}

const limit = threadsPerPage + 1
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const firstId = '00000000-0000-0000-0000-000000000000'
const lastTime = new Date('9999-01-01')
const firstTime = new Date('0001-01-01')
const maxScore = 2_147_483_647

function best(ctx: Ctx, { articleId, kind, after }: Wanted): Promise<ThreadKey[]> {
  const [key, id] = [after?.key ?? maxScore, after?.id ?? lastId]
  if (kind) {
    return ctx.db.$queryRaw`
      SELECT id, score AS key FROM post
      WHERE article_id = ${articleId}::uuid AND kind = ${kind}::"PostKind" AND parent_id IS NULL
        AND (status = 'published' OR child_count > 0) AND (score, id) < (${key}::int, ${id}::uuid)
      ORDER BY score DESC, id DESC LIMIT ${limit}::int`
  }
  return ctx.db.$queryRaw`
    SELECT id, score AS key FROM post
    WHERE article_id = ${articleId}::uuid AND parent_id IS NULL
      AND (status = 'published' OR child_count > 0) AND (score, id) < (${key}::int, ${id}::uuid)
    ORDER BY score DESC, id DESC LIMIT ${limit}::int`
}

async function newest(ctx: Ctx, { articleId, kind, after }: Wanted): Promise<ThreadKey[]> {
  const [time, id] = [after ? new Date(after.key) : lastTime, after?.id ?? lastId]
  if (kind) {
    return byTime(
      await ctx.db.$queryRaw`
        SELECT id, created_at FROM post
        WHERE article_id = ${articleId}::uuid AND kind = ${kind}::"PostKind" AND parent_id IS NULL
          AND (status = 'published' OR child_count > 0) AND (created_at, id) < (${time}::timestamptz, ${id}::uuid)
        ORDER BY created_at DESC, id DESC LIMIT ${limit}::int`,
    )
  }
  return byTime(
    await ctx.db.$queryRaw`
      SELECT id, created_at FROM post
      WHERE article_id = ${articleId}::uuid AND parent_id IS NULL
        AND (status = 'published' OR child_count > 0) AND (created_at, id) < (${time}::timestamptz, ${id}::uuid)
      ORDER BY created_at DESC, id DESC LIMIT ${limit}::int`,
  )
}

async function oldest(ctx: Ctx, { articleId, kind, after }: Wanted): Promise<ThreadKey[]> {
  const [time, id] = [after ? new Date(after.key) : firstTime, after?.id ?? firstId]
  if (kind) {
    return byTime(
      await ctx.db.$queryRaw`
        SELECT id, created_at FROM post
        WHERE article_id = ${articleId}::uuid AND kind = ${kind}::"PostKind" AND parent_id IS NULL
          AND (status = 'published' OR child_count > 0) AND (created_at, id) > (${time}::timestamptz, ${id}::uuid)
        ORDER BY created_at, id LIMIT ${limit}::int`,
    )
  }
  return byTime(
    await ctx.db.$queryRaw`
      SELECT id, created_at FROM post
      WHERE article_id = ${articleId}::uuid AND parent_id IS NULL
        AND (status = 'published' OR child_count > 0) AND (created_at, id) > (${time}::timestamptz, ${id}::uuid)
      ORDER BY created_at, id LIMIT ${limit}::int`,
  )
}

async function unanswered(ctx: Ctx, { articleId, after }: Wanted): Promise<ThreadKey[]> {
  const [time, id] = [after ? new Date(after.key) : lastTime, after?.id ?? lastId]
  return byTime(
    await ctx.db.$queryRaw`
      SELECT id, created_at FROM post
      WHERE article_id = ${articleId}::uuid AND parent_id IS NULL AND kind = 'question' AND status = 'published'
        AND reply_count = 0 AND (created_at, id) < (${time}::timestamptz, ${id}::uuid)
      ORDER BY created_at DESC, id DESC LIMIT ${limit}::int`,
  )
}

/** Newest first, whatever the order: few threads cite one passage. */
async function byPassage(
  ctx: Ctx,
  { articleId, kind, anchor, after }: Wanted & { anchor: string },
): Promise<ThreadKey[]> {
  const [time, id] = [after ? new Date(after.key) : lastTime, after?.id ?? lastId]
  return byTime(
    await ctx.db.$queryRaw`
      SELECT root.id, root.created_at FROM post AS root
      WHERE root.article_id = ${articleId}::uuid AND root.parent_id IS NULL
        AND (${kind}::text IS NULL OR root.kind::text = ${kind}::text)
        AND (root.status = 'published' OR root.child_count > 0)
        AND (root.created_at, root.id) < (${time}::timestamptz, ${id}::uuid)
        AND root.id IN (
          SELECT citing.root_id FROM post_citation AS citation JOIN post AS citing ON citing.id = citation.post_id
          WHERE (citation.anchor = ${anchor} OR citation.anchor LIKE ${`${anchor}-%`})
            AND citing.article_id = ${articleId}::uuid AND citing.status = 'published')
      ORDER BY root.created_at DESC, root.id DESC LIMIT ${limit}::int`,
  )
}

function byTime(rows: { id: string; created_at: Date }[]): ThreadKey[] {
  return rows.map((row) => ({ id: row.id, key: row.created_at.getTime() }))
}
