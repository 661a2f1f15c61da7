import { authorize } from '../../accounts/authorize.server.ts'
import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { bulkLimit } from './bulk-input.ts'
import type { BulkPage } from './bulk-page.ts'
import { loadQueueEntries } from '../queue/load-queue-entries.server.ts'

/** The chosen cases with their present texts, in the order in which they were chosen. */
export async function viewBulk(ctx: Ctx, input: { caseIds: string[] }): Promise<BulkPage> {
  authorize(ctx, 'moderate')
  const chosen = [...new Set(input.caseIds)]
  const asked = chosen.slice(0, bulkLimit)
  const articles = moderatedArticles(ctx.actor, ctx)
  const visible = await ctx.db.case.findMany({
    where: { id: { in: asked }, ...(articles && { articleId: { in: [...articles] } }) },
    select: { id: true, articleId: true },
  })
  const entries = await loadQueueEntries(
    ctx,
    visible.map(({ id }) => id),
  )
  const shown = asked.flatMap((id) => entries.get(id) ?? [])
  const articleIds = new Set(visible.map(({ articleId }) => articleId))
  const [only] = articleIds
  return {
    entries: shown,
    leftOut: chosen.length - shown.length,
    passages: articleIds.size === 1 && only ? await loadPassages(ctx, only) : [],
  }
}

async function loadPassages(ctx: Ctx, articleId: string): Promise<BulkPage['passages']> {
  const article = await ctx.db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      currentRevision: {
        select: {
          passages: {
            where: { OR: [{ kind: { in: ['paragraph', 'item'] } }, { parts: { none: {} } }] },
            orderBy: { position: 'asc' },
            select: { id: true, anchor: true, heading: true, text: true },
          },
        },
      },
    },
  })
  return (article.currentRevision?.passages ?? []).map(({ id, ...passage }) => ({ passageId: id, ...passage }))
}
