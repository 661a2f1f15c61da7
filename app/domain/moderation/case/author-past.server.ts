import type { Ctx } from '../../ctx.server.ts'
import type { Decision } from '../../vocabulary.ts'
import type { CasePage } from './case-page.ts'

type Past = Pick<CasePage['author'], 'history' | 'decisions'>

/** What was decided about a member's other posts and not taken back: how often each, and the last ones. */
export async function loadHistory(ctx: Ctx, input: { authorId: string; butPostId: string }): Promise<Past> {
  const where = {
    kind: 'decided',
    post: { authorId: input.authorId },
    postId: { not: input.butPostId },
    undoneBy: { is: null },
  } as const
  const [events, counts] = await Promise.all([
    ctx.db.moderationEvent.findMany({
      where,
      orderBy: { seq: 'desc' },
      take: 20,
      select: { decision: true, reason: true, createdAt: true, postId: true },
    }),
    ctx.db.moderationEvent.groupBy({ by: ['decision'], where, _count: true }),
  ])
  return {
    history: events.flatMap(({ decision, reason, createdAt, postId }) =>
      decision ? [{ decision, reason, at: createdAt, postId }] : [],
    ),
    decisions: counts
      .flatMap(({ decision, _count: count }) => (decision ? [{ decision, count }] : []))
      .toSorted((a, b) => b.count - a.count || order.indexOf(a.decision) - order.indexOf(b.decision)),
  }
}

const order: readonly Decision[] = ['publish', 'publish_with_note', 'return_to_author', 'hide', 'remove']
