import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'

/** What can be done with a thread as a whole. */
export interface ThreadControl {
  rootId: string
  /** The first post's title or beginning. */
  about: string
  locked: boolean
  article: { id: string; title: string }
  /** Where it could go instead, by title. */
  otherArticles: { id: string; title: string }[]
}

/** The thread that a post stands in, for a moderator of its article who did not begin it. */
export async function viewThreadControl(ctx: Ctx, input: { postId: string }): Promise<ThreadControl> {
  authorize(ctx, 'moderate')
  const post = await ctx.db.post.findUnique({
    where: { id: input.postId },
    select: {
      root: {
        select: {
          id: true,
          authorId: true,
          articleId: true,
          lockedAt: true,
          currentRevision: { select: { title: true, markdown: true } },
        },
      },
    },
  })
  if (!post) throw new Refusal('not_found', 'There is no such post.')
  const { root } = post
  authorize(ctx, 'decide', { authorId: root.authorId, articleId: root.articleId })
  const { here, others } = await listArticles(ctx, { articleId: root.articleId })
  const { title, markdown = '' } = root.currentRevision ?? {}
  return {
    rootId: root.id,
    about: title ?? (markdown.length > 120 ? `${markdown.slice(0, markdown.lastIndexOf(' ', 120))} …` : markdown),
    locked: root.lockedAt !== null,
    article: here,
    otherArticles: others,
  }
}

/** An article's title, and the others that there are. */
export async function listArticles(
  ctx: Ctx,
  input: { articleId: string },
): Promise<{ here: { id: string; title: string }; others: { id: string; title: string }[] }> {
  const articles = await ctx.db.article.findMany({
    where: { currentRevisionId: { not: null } },
    select: { id: true, currentRevision: { select: { title: true } } },
  })
  const all = articles
    .map(({ id, currentRevision }) => ({ id, title: currentRevision?.title ?? '' }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
  const here = all.find(({ id }) => id === input.articleId) ?? { id: input.articleId, title: '' }
  return { here, others: all.filter(({ id }) => id !== input.articleId) }
}
