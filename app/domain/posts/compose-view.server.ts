import { authorize } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { embedArticleAhead } from '../screening/embed-text.server.ts'
import type { CitedPassage } from '../threads/post-node.ts'
import { excerpt } from '../threads/excerpt.ts'

export interface ComposePage {
  article: { slug: string; title: string }
  cites: CitedPassage[]
}

/** The article that a new post is about, and the passage that it discusses, if any. */
export async function viewCompose(ctx: Ctx, input: { slug: string; anchors: string[] }): Promise<ComposePage> {
  authorize(ctx, 'post')
  const article = await ctx.db.article.findUnique({
    where: { slug: input.slug },
    include: {
      currentRevision: {
        include: { passages: { where: { anchor: { in: input.anchors.slice(0, 5) } }, orderBy: { position: 'asc' } } },
      },
    },
  })
  if (!article?.currentRevision) throw new Refusal('not_found', 'There is no such article.')
  await embedArticleAhead(ctx, { articleId: article.id })
  const { title, passages } = article.currentRevision
  return { article: { slug: article.slug, title }, cites: passages.map(excerpt) }
}
