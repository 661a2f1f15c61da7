import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { screenRevision } from '../../screening/screen-revision.server.ts'
import { embedWaiting, type EmbeddedRevisions } from '../embed-before.server.ts'
import { rankOpenCase } from '../queue/rank-open-case.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { threadOf } from './thread-of.server.ts'

/**
 * Puts the whole thread of this post below another article. What its posts cite and what notes say of them stays as it
 * was written, with the passages of the article that it was written for.
 */
export async function moveThread(ctx: Ctx, input: { postId: string; articleId: string }): Promise<{ rootId: string }> {
  const embedded = await embedWaiting(ctx, input)
  return inTransaction(ctx, async (ctx) => {
    const { root } = await threadOf(ctx, input)
    const titled = { select: { id: true, currentRevision: { select: { title: true } } } }
    const from = await ctx.db.article.findUniqueOrThrow({ where: { id: root.articleId }, ...titled })
    const to = await ctx.db.article.findUnique({ where: { id: input.articleId }, ...titled })
    if (!to?.currentRevision) refuse('Please choose an article.')
    if (to.id === from.id) refuse('The thread stands below this article already.')
    const deepest = await ctx.db.post.aggregate({ where: { rootId: root.id }, _max: { depth: true } })
    // Level by level: the database holds every answer to the article of the post above it.
    for (let depth = 0; depth <= (deepest._max.depth ?? 0); depth += 1) {
      await ctx.db.post.updateMany({ where: { rootId: root.id, depth }, data: { articleId: to.id } })
    }
    await ctx.db.case.updateMany({ where: { post: { rootId: root.id } }, data: { articleId: to.id } })
    await screenAgain(ctx, { rootId: root.id, embedded })
    await recordEvent(ctx, {
      postId: root.id,
      revisionId: root.revisionId,
      kind: 'moved',
      message: `From “${from.currentRevision?.title ?? ''}” to “${to.currentRevision.title}”.`,
    })
    return { rootId: root.id }
  })
}

/** What waits for a moderator is read against the article that it stands below now. */
async function screenAgain(ctx: Ctx, input: { rootId: string; embedded: EmbeddedRevisions }): Promise<void> {
  const waiting = await ctx.db.case.findMany({
    where: { status: 'open', post: { rootId: input.rootId } },
    include: { post: true, revision: true },
  })
  for (const { id, post, revision } of waiting) {
    await screenRevision(ctx, {
      postId: post.id,
      revisionId: revision.id,
      articleId: post.articleId,
      authorId: post.authorId,
      title: revision.title,
      markdown: revision.markdown,
      imported: post.importKey !== null,
      again: true,
      embedded: input.embedded.get(revision.id),
    })
    await rankOpenCase(ctx, { caseId: id })
  }
}

function refuse(message: string): never {
  throw new Refusal('invalid', message, { articleId: message })
}
