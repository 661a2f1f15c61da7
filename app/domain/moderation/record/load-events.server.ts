import type { Ctx } from '../../ctx.server.ts'
import type { EventLine } from '../case/case-page.ts'
import { unseenProposals } from '../second-review/second-review-view.server.ts'
import { standingDecision } from '../standing-decisions.ts'

type Where = NonNullable<Parameters<Ctx['db']['moderationEvent']['findMany']>[0]>['where']

/** Lines of the record, newest first, without what the reader may not know of yet. */
export async function loadEvents(ctx: Ctx, input: { where: Where; take: number }): Promise<EventLine[]> {
  const events = await ctx.db.moderationEvent.findMany({
    where: { AND: [input.where ?? {}, { NOT: unseenProposals(ctx) }] },
    orderBy: { seq: 'desc' },
    take: input.take,
    include: {
      actor: { select: { displayName: true } },
      revision: { select: { number: true } },
      undoneBy: { select: { id: true } },
      post: {
        select: {
          status: true,
          currentRevisionId: true,
          events: { where: standingDecision, orderBy: { seq: 'desc' }, take: 1, select: { id: true } },
        },
      },
    },
  })
  return events.map((event) => ({
    id: event.id,
    seq: String(event.seq),
    kind: event.kind,
    decision: event.decision,
    reason: event.reason,
    message: event.message,
    actor: event.actor?.displayName ?? null,
    statusBefore: event.statusBefore,
    statusAfter: event.statusAfter,
    revision: event.revision.number,
    postId: event.postId,
    caseId: event.caseId,
    createdAt: event.createdAt,
    undone: event.undoneBy !== null,
    undoable:
      event.post.events[0]?.id === event.id &&
      event.post.status === event.statusAfter &&
      event.post.currentRevisionId === event.revisionId,
  }))
}
