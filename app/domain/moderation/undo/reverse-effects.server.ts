import type { Ctx } from '../../ctx.server.ts'
import { uncountReports } from '../reports/count-reports.server.ts'
import { liftSanctionsOf } from '../sanctions/lift-sanction.server.ts'
import type { DecisionEffects } from '../record-event.server.ts'
import { unlockThread } from '../threads/unlock-thread.server.ts'

/**
 * Brings back what a decision changed besides the post's status. Counts of posts and answers follow from the status by
 * themselves. What the decision lifted of an earlier one (a sanction, a lock) stays lifted.
 */
export async function reverseEffects(
  ctx: Ctx,
  input: { event: { id: string; noteId: string | null; post: { authorId: string } }; effects: DecisionEffects },
): Promise<void> {
  const { event, effects } = input
  const { withdrawnNoteIds = [], standing, reporters = [], lockedPostId } = effects
  if (event.noteId) {
    await ctx.db.contextNote.updateMany({
      where: { id: event.noteId, withdrawnAt: null },
      data: { withdrawnAt: ctx.now },
    })
  }
  await ctx.db.contextNote.updateMany({ where: { id: { in: withdrawnNoteIds } }, data: { withdrawnAt: null } })
  await uncountReports(ctx, { reporters })
  if (standing) {
    // Where somebody has set it since, theirs holds.
    await ctx.db.member.updateMany({
      where: { id: event.post.authorId, standing: standing.to },
      data: { standing: standing.from },
    })
  }
  if (lockedPostId) await unlockThread(ctx, { postId: lockedPostId })
  await liftSanctionsOf(ctx, { eventId: event.id, reason: 'The decision was undone.' })
}
