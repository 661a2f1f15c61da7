import type { Ctx } from '../ctx.server.ts'
import { viewThreadList } from '../threads/thread-list-view.server.ts'
import type { ThreadFilter, ThreadList, ThreadOrder } from '../threads/post-node.ts'
import type { ArticlePage } from './article-page.ts'
import { viewArticle } from './article-view.server.ts'

export interface ReadingPage {
  article: ArticlePage
  conversation: ThreadList
  folded: boolean
  /** What came since a member was here last. */
  news: { posts: number; since: Date } | null
}

/** Coming back within this time is still the same visit, in ms. */
const visitLength = 30 * 60 * 1000

/** An article with the conversation below it. A member who comes back finds it folded, unless they ask. */
export async function viewReading(
  ctx: Ctx,
  input: {
    slug: string
    order: ThreadOrder
    filter: ThreadFilter
    passageAnchor: string | null
    cursor: string | null
    fold: 'folded' | 'full' | null
  },
): Promise<ReadingPage> {
  const article = await viewArticle(ctx, { slug: input.slug })
  const [conversation, visit] = await Promise.all([
    viewThreadList(ctx, { ...input, articleId: article.id }),
    recordVisit(ctx, article.id),
  ])
  const comesBack = visit !== null && input.passageAnchor === null
  return {
    article,
    conversation,
    folded: input.fold ? input.fold === 'folded' : comesBack,
    news: visit ? await countNews(ctx, { articleId: article.id, since: visit }) : null,
  }
}

/** When the member was here before this visit; null for a first visit and for guests, of whom nothing is kept. */
async function recordVisit(ctx: Ctx, articleId: string): Promise<Date | null> {
  if (ctx.actor.kind !== 'member') return null
  const key = { memberId: ctx.actor.id, articleId }
  const before = await ctx.db.articleVisit.findUnique({ where: { memberId_articleId: key } })
  if (!before) {
    await ctx.db.articleVisit.createMany({ data: [{ ...key, visitedAt: ctx.now }], skipDuplicates: true })
    return null
  }
  if (ctx.now.getTime() - before.visitedAt.getTime() > visitLength) {
    await ctx.db.articleVisit.update({ where: { memberId_articleId: key }, data: { visitedAt: ctx.now } })
  }
  return before.visitedAt
}

async function countNews(ctx: Ctx, input: { articleId: string; since: Date }) {
  const posts = await ctx.db.post.count({
    where: { articleId: input.articleId, status: 'published', createdAt: { gt: input.since } },
  })
  return posts > 0 ? { posts, since: input.since } : null
}
