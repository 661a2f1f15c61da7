import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { PostInput } from './post-input.ts'

/** Where a new post will stand: below which article, and which post if it is a reply. */
export async function findPlace(ctx: Ctx, input: PostInput) {
  if (input.kind !== 'reply') {
    const article = await ctx.db.article.findUnique({ where: { slug: input.articleSlug } })
    if (!article) throw new Refusal('not_found', 'There is no such article.')
    return { article, parent: null }
  }
  const parent = await ctx.db.post.findUnique({ where: { id: input.parentId }, include: { article: true } })
  if (!parent) throw new Refusal('not_found', 'The post that you answer is not here.')
  if (parent.status !== 'published') {
    throw new Refusal('not_found', 'The post that you answer was taken off the page meanwhile.')
  }
  return { article: parent.article, parent }
}
