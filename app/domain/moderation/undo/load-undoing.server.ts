import type { Ctx } from '../../ctx.server.ts'
import { standingDecision } from '../standing-decisions.ts'

/** A decision with all that undoing it depends on. */
export async function loadUndoing(ctx: Ctx, input: { eventId: string }) {
  const event = await ctx.db.moderationEvent.findUnique({
    where: { id: input.eventId },
    include: {
      actor: { select: { displayName: true } },
      undoneBy: { select: { id: true } },
      case: { include: { flags: { select: { reporterId: true } } } },
      heard: { include: { event: { select: { actorId: true } } } },
      appeals: { where: { outcome: null }, select: { id: true, appellantId: true } },
      post: {
        include: { events: { where: standingDecision, orderBy: { seq: 'desc' }, take: 1, select: { id: true } } },
      },
    },
  })
  if (!event?.decision || !event.case) return null
  return { ...event, decision: event.decision, case: event.case }
}

export type LoadedUndoing = NonNullable<Awaited<ReturnType<typeof loadUndoing>>>

/** What the pure rules ask for. */
export function toUndoing(event: LoadedUndoing) {
  const { post } = event
  return {
    decided: {
      id: event.id,
      actorId: event.actorId,
      at: event.createdAt,
      revisionId: event.revisionId,
      statusAfter: event.statusAfter,
      undone: event.undoneBy !== null,
    },
    post: {
      status: post.status,
      currentRevisionId: post.currentRevisionId,
      standingDecisionId: post.events[0]?.id ?? null,
    },
    heard: event.heard.map(({ appellantId, event: appealed }) => ({ appellantId, decidedBy: appealed.actorId })),
  }
}

/** Whom the permission to decide asks about. */
export function undoSubject(event: LoadedUndoing, memberId: string | null) {
  return {
    authorId: event.post.authorId,
    articleId: event.post.articleId,
    reportedByActor: event.case.flags.some(({ reporterId }) => reporterId === memberId),
  }
}
