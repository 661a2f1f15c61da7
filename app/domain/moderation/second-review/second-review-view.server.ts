import type { Ctx } from '../../ctx.server.ts'
import type { Decision, DecisionReason } from '../../vocabulary.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { reachFields, reachOf } from '../queue/post-reach.ts'
import { sanctionSummary } from '../sanctions/sanction-rules.ts'
import { isForTwo, readProposal, type Proposal } from './second-review.ts'

/** What one of the two wanted. */
export interface Wanted {
  by: string
  at: Date
  /** Null where it was about a consequence alone. */
  decision: Decision | null
  reason: DecisionReason | null
  message: string
  /** A consequence for the member, in words; null: none. */
  sanction: string | null
}

/** A decision that waits for a second moderator, or that two have made. */
export interface SecondReviewView {
  about: Proposal['kind']
  state: 'waits' | 'decided'
  /** This moderator was the first. */
  isMine: boolean
  /** Hidden, null, from everybody but the first until a second has decided. */
  first: Wanted | null
  second: Wanted | null
  agreed: boolean | null
  /** How many others could be the second. */
  others: number
  /** Administrators have not changed meanwhile from when a second is needed: until then the first cannot go on alone. */
  isForTwo: boolean
}

/** The latest one of a case that was not dropped. */
export async function viewSecondReview(ctx: Ctx, input: { caseId: string }): Promise<SecondReviewView | null> {
  const review = await ctx.db.secondReview.findFirst({
    where: { caseId: input.caseId, droppedAt: null },
    orderBy: { firstAt: 'desc' },
    include: {
      firstBy: { select: { displayName: true } },
      secondBy: { select: { displayName: true } },
      case: { select: { articleId: true, post: { select: { authorId: true, ...reachFields } } } },
    },
  })
  if (!review) return null
  const first = readProposal(review.first)
  const isMine = ctx.actor.kind === 'member' && ctx.actor.id === review.firstById
  const isDecided = review.secondAt !== null
  return {
    about: first.kind,
    state: isDecided ? 'decided' : 'waits',
    isMine,
    first: isMine || isDecided ? wanted(first, { by: review.firstBy.displayName, at: review.firstAt }) : null,
    second:
      review.secondAt && review.secondBy
        ? wanted(readProposal(review.second), { by: review.secondBy.displayName, at: review.secondAt })
        : null,
    agreed: review.agreed,
    others: isDecided
      ? 0
      : await countJudges(ctx, {
          // A consequence is not for those who moderate one article only.
          articleId: first.kind === 'decision' ? review.case.articleId : null,
          but: [review.firstById, review.case.post.authorId],
        }),
    isForTwo: isForTwo(first, { reach: reachOf(review.case.post), settings: await loadDeskSettings(ctx) }),
  }
}

function wanted(proposal: Proposal, { by, at }: { by: string; at: Date }): Wanted {
  if (proposal.kind === 'sanction') {
    const { sanction } = proposal
    const nothing = { by, at, decision: null, reason: null }
    return { ...nothing, message: sanction?.message ?? '', sanction: sanction && sanctionSummary(sanction) }
  }
  const { decision, reason, message, sanction } = proposal.decision
  return { by, at, decision, reason: reason ?? null, message, sanction: sanction ? sanctionSummary(sanction) : null }
}

function countJudges(ctx: Ctx, input: { articleId: string | null; but: string[] }): Promise<number> {
  return ctx.db.member.count({
    where: {
      id: { notIn: input.but },
      passwordHash: { not: null },
      AND: [
        { OR: [{ suspendedUntil: null }, { suspendedUntil: { lte: ctx.now } }] },
        {
          OR: [
            { role: { in: ['moderator', 'admin'] } },
            ...(input.articleId ? [{ moderates: { some: { articleId: input.articleId } } }] : []),
          ],
        },
      ],
    },
  })
}

/**
 * Which lines of the record a reader may not see yet: that another moderator has decided where a second one is waited
 * for. Every list of events leaves these out.
 */
export function unseenProposals(ctx: Ctx) {
  const { actor } = ctx
  const waits = {
    some: { secondById: null, droppedAt: null, ...(actor.kind === 'member' && { firstById: { not: actor.id } }) },
  }
  return { kind: 'proposed' as const, case: { reviews: waits } }
}
