import type { Ctx } from '../ctx.server.ts'
import type { NotificationKind } from '../vocabulary.ts'

/**
 * Tells a member of something, unless they did it themselves. Mail, where they want it, goes as a job. `caseId` is
 * where the notice leads when it is about a case and not about the post: see `notice-link.ts`.
 */
export async function notify(
  ctx: Ctx,
  input: { memberId: string; kind: NotificationKind; postId: string; eventId?: string; caseId?: string },
): Promise<void> {
  if (ctx.actor.kind === 'member' && ctx.actor.id === input.memberId) return
  const notification = await ctx.db.notification.create({
    data: { ...input, createdAt: ctx.now },
    select: { id: true, member: { select: { email: true } } },
  })
  if (notification.member.email) {
    await ctx.jobs.add(ctx.db, 'deliver-notification', { notificationId: notification.id })
  }
}
