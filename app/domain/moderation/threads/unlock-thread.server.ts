import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { threadOf } from './thread-of.server.ts'

/** Members can answer in the thread of this post again. */
export async function unlockThread(ctx: Ctx, input: { postId: string; caseId?: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { root } = await threadOf(ctx, input)
    if (!root.lockedAt) return
    await ctx.db.post.update({ where: { id: root.id }, data: { lockedAt: null } })
    await recordEvent(ctx, { postId: root.id, revisionId: root.revisionId, caseId: input.caseId, kind: 'unlocked' })
  })
}
