import type { Ctx } from '../ctx.server.ts'
import type { SanctionReason } from '../vocabulary.ts'

/** What the moderators have decided about the member and the member should know on every page. */
export interface OwnLimits {
  /** Warnings that wait for their word that they have read them, oldest first. */
  warnings: { id: string; reason: SanctionReason; message: string; at: Date }[]
  suspendedUntil: Date | null
  silencedUntil: Date | null
  /** Of their next posts, how many wait for a moderator. */
  postsToReview: number
}

/** Null for most: nothing was decided about them that still counts. */
export async function viewOwnLimits(ctx: Ctx): Promise<OwnLimits | null> {
  if (ctx.actor.kind !== 'member') return null
  const { id, warned, suspendedUntil, silencedUntil } = ctx.actor
  const [warnings, { postsToReview }] = await Promise.all([
    warned
      ? ctx.db.sanction.findMany({
          where: { memberId: id, kind: 'warning', acknowledgedAt: null, liftedAt: null },
          orderBy: { startsAt: 'asc' },
        })
      : [],
    ctx.db.member.findUniqueOrThrow({ where: { id }, select: { postsToReview: true } }),
  ])
  const limits = {
    warnings: warnings.map(({ id, reason, message, startsAt: at }) => ({ id, reason, message, at })),
    suspendedUntil: stillAhead(suspendedUntil, ctx.now),
    silencedUntil: stillAhead(silencedUntil, ctx.now),
    postsToReview,
  }
  const counts = limits.suspendedUntil ?? limits.silencedUntil ?? (postsToReview > 0 || limits.warnings.length > 0)
  return counts ? limits : null
}

function stillAhead(end: Date | null, now: Date): Date | null {
  return end && end > now ? end : null
}
