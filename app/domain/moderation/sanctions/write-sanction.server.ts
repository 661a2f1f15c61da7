import type { Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { v7 as uuidv7 } from 'uuid'
import { recordEvent } from '../record-event.server.ts'
import { refreshLimits } from './refresh-limits.server.ts'
import type { SanctionInput } from './sanction-input.ts'
import { sanctionSummary } from './sanction-rules.ts'

const day = 24 * 60 * 60 * 1000

/** A case as a consequence needs it. */
export interface SanctionedCase {
  id: string
  postId: string
  revisionId: string
  post: { authorId: string }
}

/**
 * Imposes a consequence on the author of a case's post and tells them. Whoever calls it has made sure that it may be.
 * With `eventId` it belongs to that decision and is lifted when the decision is undone.
 */
export async function writeSanction(
  ctx: Ctx,
  input: { from: SanctionedCase; imposedById: string; sanction: SanctionInput; eventId?: string },
): Promise<{ sanctionId: string }> {
  const { from, sanction } = input
  const { kind, reason, message, days, posts } = sanction
  const memberId = from.post.authorId
  const ownEventId = uuidv7()
  await recordEvent(ctx, {
    id: ownEventId,
    postId: from.postId,
    revisionId: from.revisionId,
    caseId: from.id,
    kind: 'sanctioned',
    message: sanctionSummary(sanction),
  })
  const eventId = input.eventId ?? ownEventId
  const { id } = await ctx.db.sanction.create({
    data: {
      memberId,
      caseId: from.id,
      eventId,
      kind,
      reason,
      message,
      imposedById: input.imposedById,
      startsAt: ctx.now,
      endsAt: days === null ? null : new Date(ctx.now.getTime() + days * day),
      posts,
    },
    select: { id: true },
  })
  await refreshLimits(ctx, { memberId })
  await notify(ctx, { memberId, kind: 'sanctioned', postId: from.postId, eventId })
  return { sanctionId: id }
}
