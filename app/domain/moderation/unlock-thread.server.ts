import type { Ctx } from '../ctx.server.ts'
import { recordEvent } from './record-event.server.ts'

/** Opens a thread again that a decision had locked. */
export async function unlockThread(ctx: Ctx, input: { postId: string }): Promise<void> {
  const post = await ctx.db.post.findUniqueOrThrow({ where: { id: input.postId } })
  if (!post.lockedAt || !post.currentRevisionId) return
  await ctx.db.post.update({ where: { id: post.id }, data: { lockedAt: null } })
  await recordEvent(ctx, { postId: post.id, revisionId: post.currentRevisionId, kind: 'unlocked' })
}
