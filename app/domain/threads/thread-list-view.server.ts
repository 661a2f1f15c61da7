import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { readThreadCursor, writeThreadCursor } from './cursor.ts'
import { loadPosts } from './load-posts.server.ts'
import { listThreadKeys, threadsPerPage } from './list-thread-keys.server.ts'
import type { ThreadFilter, ThreadList, ThreadOrder } from './post-node.ts'
import { excerpt } from './excerpt.ts'
import { toNode } from './to-node.ts'

/** How many answers stand below a thread's first post before "more answers". */
const answersShown = 12

/** One page of the conversation below an article. */
export async function viewThreadList(
  ctx: Ctx,
  input: {
    articleId: string
    order: ThreadOrder
    filter: ThreadFilter
    passageAnchor: string | null
    cursor: string | null
  },
): Promise<ThreadList> {
  const { articleId, order } = input
  const passage = input.passageAnchor ? await findPassage(ctx, { articleId, anchor: input.passageAnchor }) : null
  const keys = await listThreadKeys(ctx, {
    articleId,
    order,
    kind: input.filter === 'all' ? null : input.filter,
    anchor: passage?.anchor ?? null,
    after: readThreadCursor(input.cursor, order),
  })
  const page = keys.slice(0, threadsPerPage)
  const last = page.at(-1)
  const [counts, answerIds, waitingIds] = await Promise.all([
    countPosts(ctx, articleId),
    listAnswers(
      ctx,
      page.map(({ id }) => id),
    ),
    input.cursor ? [] : listOwnWaiting(ctx, articleId),
  ])
  const posts = await loadPosts(ctx, [...page.map(({ id }) => id), ...answerIds.map(({ id }) => id), ...waitingIds])
  const nodes = new Map(posts.map((post) => [post.id, toNode(post, { actor: ctx.actor, now: ctx.now, topDepth: 0 })]))
  const nodesOf = (ids: string[]) => ids.flatMap((id) => nodes.get(id) ?? [])
  return {
    order,
    filter: input.filter,
    passage,
    ...counts,
    threads: nodesOf(page.map(({ id }) => id)).map((root) => {
      const answers = nodesOf(answerIds.filter(({ rootId }) => rootId === root.id).map(({ id }) => id))
      const shown = answers.filter((answer) => answer.gap === null).length
      return { root, answers, moreAnswers: Math.max(0, root.replyCount - shown) }
    }),
    waiting: nodesOf(waitingIds),
    nextCursor: keys.length > threadsPerPage && last ? writeThreadCursor({ order, key: last.key, id: last.id }) : null,
  }
}

async function findPassage(ctx: Ctx, input: { articleId: string; anchor: string }) {
  const passage = await ctx.db.passage.findFirst({
    where: { anchor: input.anchor, revision: { articleId: input.articleId } },
    orderBy: { revision: { number: 'desc' } },
  })
  if (!passage) throw new Refusal('not_found', 'This article has no such passage.')
  return excerpt(passage)
}

async function countPosts(ctx: Ctx, articleId: string) {
  const [totalPosts, unanswered] = await Promise.all([
    ctx.db.post.count({ where: { articleId, status: 'published' } }),
    ctx.db.post.count({ where: { articleId, status: 'published', parentId: null, kind: 'question', replyCount: 0 } }),
  ])
  return { totalPosts, unanswered }
}

async function listAnswers(ctx: Ctx, rootIds: string[]): Promise<{ id: string; rootId: string }[]> {
  if (rootIds.length === 0) return []
  return ctx.db.$queryRaw`
    SELECT answer.id, root.id AS "rootId"
    FROM unnest(${rootIds}::uuid[]) AS root (id)
    CROSS JOIN LATERAL (
      SELECT id, path FROM post
      WHERE branch_id = root.id AND (status = 'published' OR child_count > 0)
      ORDER BY path LIMIT ${answersShown}::int
    ) AS answer
    ORDER BY root.id, answer.path`
}

async function listOwnWaiting(ctx: Ctx, articleId: string): Promise<string[]> {
  if (ctx.actor.kind !== 'member') return []
  const own = await ctx.db.post.findMany({
    where: { authorId: ctx.actor.id, articleId, status: { in: ['held', 'returned'] } },
    orderBy: { createdAt: 'desc' },
    take: 10,
    select: { id: true },
  })
  return own.map(({ id }) => id)
}
