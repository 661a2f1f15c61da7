import type { Ctx } from '../ctx.server.ts'
import type { ScreeningPassage } from '../screening/types.ts'

interface ScreeningArticle {
  articleRevisionId: string
  title: string
  passages: ScreeningPassage[]
}

/** Revisions never change, so the last few read are kept. */
const kept = new Map<string, ScreeningArticle>()
const mostKept = 50

/** The current revision as screening reads it: paragraphs and list items, each with its section's heading. */
export async function loadScreeningArticle(ctx: Ctx, input: { articleId: string }): Promise<ScreeningArticle> {
  const { currentRevisionId } = await ctx.db.article.findUniqueOrThrow({
    where: { id: input.articleId },
    select: { currentRevisionId: true },
  })
  if (!currentRevisionId) throw new Error(`article ${input.articleId} has no revision`)
  const known = kept.get(currentRevisionId)
  if (known) return known
  const revision = await ctx.db.articleRevision.findUniqueOrThrow({
    where: { id: currentRevisionId },
    select: {
      title: true,
      passages: {
        where: { kind: { not: 'section' } },
        orderBy: { position: 'asc' },
        select: { id: true, anchor: true, heading: true, text: true },
      },
    },
  })
  const article = { articleRevisionId: currentRevisionId, ...revision }
  const oldest = kept.keys().next().value
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(currentRevisionId, article)
  return article
}
