import type { Ctx } from '../ctx.server.ts'
import type { Appealable, AppealAs } from './appeal-state.ts'
import { standingDecision } from './standing-decisions.ts'

/** What of a decision an appeal depends on, for one member; spread into a `select` of moderation events. */
export function appealableFields(memberId: string) {
  return {
    id: true,
    decision: true,
    reason: true,
    createdAt: true,
    undoneBy: { select: { id: true } },
    heard: { select: { id: true }, take: 1 },
    appeals: {
      where: { appellantId: memberId },
      select: { text: true, createdAt: true, outcome: true, reply: true },
    },
    case: { select: { flags: { where: { reporterId: memberId }, select: { id: true } } } },
    post: {
      select: {
        authorId: true,
        status: true,
        currentRevisionId: true,
        events: {
          where: standingDecision,
          orderBy: { seq: 'desc' as const },
          take: 1,
          select: { id: true },
        },
      },
    },
  } as const
}

export async function loadAppealable(ctx: Ctx, input: { eventId: string; memberId: string }) {
  return ctx.db.moderationEvent.findUnique({
    where: { id: input.eventId, kind: 'decided' },
    select: { ...appealableFields(input.memberId), postId: true },
  })
}

type Loaded = Omit<NonNullable<Awaited<ReturnType<typeof loadAppealable>>>, 'postId'>

export function toAppealable(event: Loaded): Appealable {
  return {
    id: event.id,
    decision: event.decision,
    reason: event.reason,
    createdAt: event.createdAt,
    hearsAppeal: event.heard.length > 0,
    undone: event.undoneBy !== null,
    stands: event.post.events[0]?.id === event.id,
    postStatus: event.post.status,
    appeal: event.appeals[0] ?? null,
  }
}

/** In which part a member may appeal against it; null for those whom it does not concern. */
export function appealAs(event: Loaded, memberId: string): AppealAs | null {
  if (event.post.authorId === memberId) return 'author'
  const reported = (event.case?.flags.length ?? 0) > 0 || event.appeals.length > 0
  return reported ? 'reporter' : null
}
