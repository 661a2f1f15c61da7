import { authorizeMember } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { embedText, type EmbeddedText } from '../screening/embed-text.server.ts'
import type { ScreeningSetup } from '../screening/load-setup.server.ts'

/** What the embedding makes of revisions that are about to be screened again, by their ids; made before the transaction. */
export type EmbeddedRevisions = ReadonlyMap<string, EmbeddedText | null>

/** For the post that a rescreening takes next. Nothing where it is screened with this very setup already. */
export async function embedNext(
  ctx: Ctx,
  input: { rescreenId: string; setup: ScreeningSetup },
): Promise<EmbeddedRevisions> {
  if (!ctx.embedder) return new Map()
  const state = await ctx.db.rescreen.findUnique({ where: { id: input.rescreenId }, select: { cursor: true } })
  const post = await ctx.db.post.findFirst({
    where: { status: { in: ['published', 'held'] }, ...(state?.cursor && { id: { gt: state.cursor } }) },
    orderBy: { id: 'asc' },
    include: {
      currentRevision: { include: { runs: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 } } },
    },
  })
  const revision = post?.currentRevision
  if (!revision || revision.runs[0]?.setupId === input.setup.id) return new Map()
  return new Map([[revision.id, await embedText(ctx, { ...revision, articleId: post.articleId })]])
}

/** For what waits for a moderator in a thread that moves below another article. */
export async function embedWaiting(ctx: Ctx, input: { postId: string; articleId: string }): Promise<EmbeddedRevisions> {
  const embedded = new Map<string, EmbeddedText | null>()
  if (!ctx.embedder) return embedded
  authorizeMember(ctx, 'moderate')
  const article = await ctx.db.article.findUnique({
    where: { id: input.articleId },
    select: { currentRevisionId: true },
  })
  if (!article?.currentRevisionId) return embedded
  const post = await ctx.db.post.findUnique({ where: { id: input.postId }, select: { rootId: true } })
  const waiting = await ctx.db.case.findMany({
    where: { status: 'open', post: { rootId: post?.rootId ?? input.postId } },
    select: { revision: true },
  })
  for (const { revision } of waiting) {
    embedded.set(revision.id, await embedText(ctx, { ...revision, articleId: input.articleId }))
  }
  return embedded
}
