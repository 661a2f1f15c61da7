import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { PostInput } from './post-input.ts'

/** What is said to whoever would answer in a thread that a moderator has locked. */
export const threadLocked = 'A moderator has locked this thread: it can be read, and nobody answers in it any more.'

/** Where a new post will stand: below which article, and which post if it is a reply. */
export async function findPlace(ctx: Ctx, input: PostInput) {
  if (input.kind !== 'reply') {
    const article = await ctx.db.article.findUnique({ where: { slug: input.articleSlug } })
    if (!article) throw new Refusal('not_found', 'There is no such article.')
    return { article, parent: null }
  }
  const parent = await ctx.db.post.findUnique({
    where: { id: input.parentId },
    include: { article: true, root: { select: { lockedAt: true } } },
  })
  if (!parent) throw new Refusal('not_found', 'The post that you answer is not here.')
  if (parent.status !== 'published') {
    throw new Refusal('not_found', 'The post that you answer was taken off the page meanwhile.')
  }
  if (parent.root.lockedAt) throw new Refusal('forbidden', threadLocked)
  return { article: parent.article, parent }
}
