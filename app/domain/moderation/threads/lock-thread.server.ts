import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { threadOf } from './thread-of.server.ts'

/** Nobody answers in the thread of this post from now on. Answers which post it was kept at; null when it was already. */
export async function lockThread(
  ctx: Ctx,
  input: { postId: string; caseId?: string },
): Promise<{ lockedPostId: string | null }> {
  return inTransaction(ctx, async (ctx) => {
    const { root } = await threadOf(ctx, input)
    if (root.lockedAt) return { lockedPostId: null }
    await ctx.db.post.update({ where: { id: root.id }, data: { lockedAt: ctx.now } })
    await recordEvent(ctx, { postId: root.id, revisionId: root.revisionId, caseId: input.caseId, kind: 'locked' })
    return { lockedPostId: root.id }
  })
}
