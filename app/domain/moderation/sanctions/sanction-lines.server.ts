import type { Ctx } from '../../ctx.server.ts'
import type { SanctionKind, SanctionReason } from '../../vocabulary.ts'
import type { AppealState } from '../appeals/appeal-state.ts'
import { sanctionAppealFields, sanctionAppealState } from '../appeals/sanction-appeals.server.ts'
import { withHeldPosts } from './refresh-limits.server.ts'
import { postsLeft, sanctionState, type SanctionState } from './sanction-rules.ts'

/** One consequence, for moderators and for the member. */
export interface SanctionLine {
  id: string
  kind: SanctionKind
  reason: SanctionReason
  message: string
  state: SanctionState
  startsAt: Date
  endsAt: Date | null
  /** Of a pre-moderation: how many posts it is for, and how many of them are still to come. */
  posts: number | null
  postsLeft: number
  acknowledgedAt: Date | null
  lifted: { at: Date; by: string | null; reason: string } | null
  imposedBy: string
  caseId: string
  postId: string
  /** It was imposed with a decision about the post, and falls with it. */
  isWithDecision: boolean
  /** The member's appeal against it, where it was not. */
  appeal: AppealState | null
}

/** What was imposed on a member, newest first; whoever calls it has made sure that the reader may see it. */
export async function loadSanctions(ctx: Ctx, input: { memberId: string }): Promise<SanctionLine[]> {
  const kept = await ctx.db.sanction.findMany({
    where: { memberId: input.memberId },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: 50,
    include: {
      imposedBy: { select: { displayName: true } },
      liftedBy: { select: { displayName: true } },
      case: { select: { postId: true } },
      ...sanctionAppealFields,
    },
  })
  return (await withHeldPosts(ctx, kept)).map((sanction) => ({
    id: sanction.id,
    kind: sanction.kind,
    reason: sanction.reason,
    message: sanction.message,
    state: sanctionState(sanction, ctx.now),
    startsAt: sanction.startsAt,
    endsAt: sanction.endsAt,
    posts: sanction.posts,
    postsLeft: postsLeft(sanction),
    acknowledgedAt: sanction.acknowledgedAt,
    lifted: sanction.liftedAt && {
      at: sanction.liftedAt,
      by: sanction.liftedBy?.displayName ?? null,
      reason: sanction.liftReason,
    },
    imposedBy: sanction.imposedBy.displayName,
    caseId: sanction.caseId,
    postId: sanction.case.postId,
    isWithDecision: sanction.event.kind === 'decided',
    appeal: sanctionAppealState(sanction, ctx.now),
  }))
}
