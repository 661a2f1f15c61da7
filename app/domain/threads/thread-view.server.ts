import { can } from '../accounts/permissions.ts'
import type { Ctx } from '../ctx.server.ts'
import { helpForAuthor } from '../moderation/help/help-for-author.server.ts'
import { Refusal } from '../refusal.ts'
import { readPathCursor, writePathCursor } from './cursor.ts'
import { loadPosts } from './load-posts.server.ts'
import { beginsBranch } from './place.ts'
import type { ThreadPage } from './post-node.ts'
import { toNode } from './to-node.ts'

export const repliesPerPage = 50

/** How many posts above are shown; the rest of the way up is a link. */
const ancestorsShown = 4

interface Row {
  id: string
  path: Uint8Array
}

/** The page of one post. A post that the reader may not see is not found: that it exists is not theirs to know. */
export async function viewThread(ctx: Ctx, input: { postId: string; cursor: string | null }): Promise<ThreadPage> {
  const post = await ctx.db.post.findUnique({
    where: { id: input.postId },
    include: { article: { select: { slug: true, currentRevision: { select: { title: true } } } } },
  })
  if (!post) throw new Refusal('not_found', 'There is no such post.')
  const seen = post.status === 'published' || post.childCount > 0
  if (!seen && (post.status === 'deleted' || !mayLookBehind(ctx, post))) {
    throw new Refusal('not_found', 'There is no such post.')
  }
  const [ancestorIds, replies] = await Promise.all([listAncestors(ctx, post), listReplies(ctx, post, input.cursor)])
  const page = replies.slice(0, repliesPerPage)
  const last = page.at(-1)
  const loaded = await loadPosts(ctx, [...ancestorIds, post.id, ...page.map(({ id }) => id)])
  const reader = { actor: ctx.actor, now: ctx.now, topDepth: post.depth, topId: post.id }
  const nodes = new Map(loaded.map((row) => [row.id, toNode(row, reader)]))
  const top = nodes.get(post.id)
  if (!top) throw new Refusal('not_found', 'There is no such post.')
  return {
    help: await helpForAuthor(ctx, post),
    article: { slug: post.article.slug, title: post.article.currentRevision?.title ?? post.article.slug },
    ancestors: ancestorIds.flatMap((id) => nodes.get(id) ?? []),
    post: top,
    replies: page.flatMap(({ id }) => nodes.get(id) ?? []),
    nextCursor: replies.length > repliesPerPage && last ? writePathCursor(last.path) : null,
  }
}

function mayLookBehind(ctx: Ctx, { authorId, articleId }: { authorId: string; articleId: string }): boolean {
  return can(ctx.actor, 'see_unpublished', { authorId, articleId, now: ctx.now }).allowed
}

async function listAncestors(ctx: Ctx, post: { id: string; rootId: string; depth: number }): Promise<string[]> {
  if (post.depth === 0) return []
  const nearest = await ctx.db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE up AS (
      SELECT id, parent_id, 0 AS step FROM post WHERE id = ${post.id}::uuid
      UNION ALL
      SELECT p.id, p.parent_id, up.step + 1 FROM post p JOIN up ON p.id = up.parent_id WHERE up.step < ${ancestorsShown}::int
    )
    SELECT id FROM up WHERE step > 0 ORDER BY step DESC`
  const ids = nearest.map(({ id }) => id)
  return ids.includes(post.rootId) ? ids : [post.rootId, ...ids]
}

/** Everything below the post on its page of the thread, and the reader's own posts that wait there. */
async function listReplies(
  ctx: Ctx,
  post: { id: string; branchId: string | null; path: Uint8Array; depth: number },
  cursor: string | null,
): Promise<Row[]> {
  const isBranch = beginsBranch(post.depth)
  const branchId = isBranch ? post.id : post.branchId
  const from = readPathCursor(cursor) ?? (isBranch ? new Uint8Array() : post.path)
  // No id begins with this byte before the year 10889, so it is beyond every path below the post.
  const beyond = new Uint8Array([...(isBranch ? [] : post.path), 0xff])
  const limit = repliesPerPage + 1
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT id, path FROM post
    WHERE branch_id = ${branchId}::uuid AND path > ${from} AND path < ${beyond}
      AND (status = 'published' OR child_count > 0)
    ORDER BY path LIMIT ${limit}::int`
  if (ctx.actor.kind !== 'member') return rows
  const own = await ctx.db.$queryRaw<Row[]>`
    SELECT id, path FROM post
    WHERE author_id = ${ctx.actor.id}::uuid AND branch_id = ${branchId}::uuid AND path > ${from} AND path < ${beyond}
      AND status IN ('held', 'returned', 'hidden', 'removed') AND child_count = 0
    ORDER BY path LIMIT ${limit}::int`
  return own.length === 0 ? rows : [...rows, ...own].sort(byPath).slice(0, limit)
}

function byPath(a: Row, b: Row): number {
  return Buffer.compare(a.path, b.path)
}
