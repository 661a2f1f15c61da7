import type { Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import type { NotificationKind } from '../../vocabulary.ts'

const ofDecisions: NotificationKind[] = ['post_decided', 'report_decided', 'appeal_decided']

/** Who has not read of the decision yet never hears of it; who has is told that it was taken back. */
export async function tellOfUndoing(
  ctx: Ctx,
  input: { eventId: string; undoneId: string; postId: string; appellantIds: string[] },
): Promise<void> {
  const { eventId, undoneId, postId, appellantIds } = input
  await ctx.db.notification.updateMany({
    where: { eventId, readAt: null, withdrawnAt: null },
    data: { withdrawnAt: ctx.now },
  })
  const read = await ctx.db.notification.findMany({
    where: { eventId, kind: { in: ofDecisions }, readAt: { not: null } },
    distinct: ['memberId'],
    select: { memberId: true },
  })
  const readers = read.map(({ memberId }) => memberId).filter((memberId) => !appellantIds.includes(memberId))
  for (const memberId of readers) {
    await notify(ctx, { memberId, kind: 'decision_undone', postId, eventId: undoneId })
  }
  for (const memberId of appellantIds) {
    await notify(ctx, { memberId, kind: 'appeal_decided', postId, eventId: undoneId })
  }
}
