import type { Ctx } from '../../ctx.server.ts'
import { beginningOf } from '../../posts/beginning.ts'
import type { Decision, DecisionReason } from '../../vocabulary.ts'
import { appealState, type AppealAs, type AppealState } from './appeal-state.ts'
import { daysAfter, daysToAppeal } from './days.ts'
import { appealableFields, appealAs, toAppealable } from './load-appealable.server.ts'

/** A decision that concerns a member, with what they can do or have done about it. */
export interface MyDecision {
  eventId: string
  postId: string
  as: AppealAs
  about: string
  decision: Decision
  reason: DecisionReason | null
  createdAt: Date
  state: AppealState
}

const shown = 20

/** Decisions that a member may appeal against now, and those that they appealed against; newest first. */
export async function loadMyDecisions(ctx: Ctx, input: { memberId: string }): Promise<MyDecision[]> {
  const { memberId } = input
  const events = await ctx.db.moderationEvent.findMany({
    where: {
      kind: 'decided',
      OR: [
        { appeals: { some: { appellantId: memberId } } },
        {
          createdAt: { gte: daysAfter(ctx.now, -daysToAppeal) },
          undoneBy: null,
          OR: [
            { post: { authorId: memberId }, decision: { not: 'publish' } },
            { case: { flags: { some: { reporterId: memberId } } }, decision: 'publish' },
          ],
        },
      ],
    },
    orderBy: { seq: 'desc' },
    take: shown,
    select: {
      ...appealableFields(memberId),
      postId: true,
      post: {
        select: {
          ...appealableFields(memberId).post.select,
          currentRevision: { select: { title: true, markdown: true } },
        },
      },
    },
  })
  return events.flatMap((event) => {
    const as = appealAs(event, memberId)
    const state = appealState(toAppealable(event, memberId), as, ctx.now)
    if (!as || !event.decision || !state || state.state === 'final') return []
    const { post } = event
    return [
      {
        eventId: event.id,
        postId: event.postId,
        as,
        about:
          as === 'author' || post.status === 'published'
            ? beginningOf(post.currentRevision)
            : 'A post that you reported',
        decision: event.decision,
        reason: event.reason,
        createdAt: event.createdAt,
        state,
      },
    ]
  })
}
