import type { Ctx } from '../../ctx.server.ts'
import { appealOf, type Appealable, type AppealAs } from './appeal-state.ts'
import { standingDecision } from '../standing-decisions.ts'

const ownAppeal = { appellantId: true, text: true, createdAt: true, outcome: true, reply: true } as const

/** What of a decision an appeal by one member depends on, besides its post: a `select` of moderation events. */
export function appealFields(memberId: string | null) {
  const by = memberId ?? { in: [] }
  return {
    id: true,
    decision: true,
    reason: true,
    createdAt: true,
    heard: { select: ownAppeal },
    appeals: { where: { appellantId: by }, select: ownAppeal },
  } as const
}

/** The same with its post: spread into a `select`. */
export function appealableFields(memberId: string) {
  return {
    ...appealFields(memberId),
    undoneBy: { select: { id: true } },
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

export function toAppealable(event: Loaded, memberId: string): Appealable {
  return {
    id: event.id,
    decision: event.decision,
    reason: event.reason,
    createdAt: event.createdAt,
    hearsAppeals: event.heard.length > 0,
    undone: event.undoneBy !== null,
    stands: event.post.events[0]?.id === event.id,
    postStatus: event.post.status,
    appeal: appealOf(event, memberId),
  }
}

/** In which part a member may appeal against it; null for those whom it does not concern. */
export function appealAs(event: Loaded, memberId: string): AppealAs | null {
  if (event.post.authorId === memberId) return 'author'
  const reported = (event.case?.flags.length ?? 0) > 0 || appealOf(event, memberId) !== null
  return reported ? 'reporter' : null
}
