import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import type { PostStatus } from '../../vocabulary.ts'
import { applyDecision, type JudgedCase } from './apply-decision.server.ts'
import type { DecisionInput } from './decision-input.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { reachOf } from '../queue/post-reach.ts'
import { proposeDecision } from '../second-review/propose-decision.server.ts'
import { proposeSanction, recordRefusal } from '../sanctions/propose-sanction.server.ts'
import { milderSanction } from '../sanctions/sanction-rules.ts'
import { keepProposal, outcomeOf, removalNeedsSecond, suspensionNeedsSecond } from '../second-review/second-review.ts'
import { dropReviews, findWaitingReview, type WaitingReview } from '../second-review/waiting-review.server.ts'
import { writeSanction } from '../sanctions/write-sanction.server.ts'

interface Given {
  judged: JudgedCase & { revisionId: string }
  judgeId: string
  decision: DecisionInput
  batchId?: string
}

interface Settled {
  /** Null where it waits for a second moderator. */
  eventId: string | null
  status: PostStatus
}

/**
 * Carries a moderator's decision out, or lets it wait for a second moderator where it needs one, or takes it as the
 * second one's. Every way in which one moderator decides goes through here; an appeal, which another one hears anyway,
 * need not. The case and its post are locked, and whoever calls it has made sure that the moderator may decide.
 */
export async function settleDecision(ctx: Ctx, given: Given): Promise<Settled> {
  const { judged, judgeId, decision } = given
  if (decision.sanction) await authorizeSanction(ctx, judged)
  const settings = await loadDeskSettings(ctx)
  const isForTwo = removalNeedsSecond(reachOf(judged.post), settings)
  const review = await findWaitingReview(ctx, judged.id)
  if (review?.first.kind === 'sanction') {
    throw new Refusal('stale', 'This case waits for a second moderator about a suspension. Please answer that first.')
  }
  if (review && review.firstById !== judgeId) return conclude(ctx, { ...given, review })
  if (review && isForTwo) {
    throw new Refusal('stale', 'You have decided here. It takes effect when another moderator has decided too.')
  }
  // Administrators have changed meanwhile from when a second moderator is needed.
  if (review) await dropReviews(ctx, { caseId: judged.id })
  if (removes(judged, decision) && isForTwo) {
    return { eventId: null, status: await proposeDecision(ctx, given) }
  }
  const applied = await applyDecision(ctx, given)
  if (decision.sanction) {
    const about = { from: judged, imposedById: judgeId, sanction: decision.sanction }
    if (suspensionNeedsSecond(decision.sanction, settings)) await proposeSanction(ctx, about)
    else await writeSanction(ctx, { ...about, eventId: applied.eventId })
  }
  return applied
}

function removes({ post }: JudgedCase, { decision }: DecisionInput): boolean {
  return decision === 'remove' && post.status !== 'removed'
}

/** Whether `settleDecision` would let this decision, the first about the post's text, wait for a second moderator. */
export async function wouldWait(ctx: Ctx, { judged, decision }: Omit<Given, 'judgeId'>): Promise<boolean> {
  return removes(judged, decision) && removalNeedsSecond(reachOf(judged.post), await loadDeskSettings(ctx))
}

/** The second moderator has decided as well: agreed or not, something takes effect now. */
async function conclude(
  ctx: Ctx,
  { judged, judgeId, decision, review, batchId }: Given & { review: WaitingReview },
): Promise<Settled> {
  if (review.first.kind !== 'decision') throw new Error(`review ${review.id} is not about a decision`)
  const first = review.first.decision
  const outcome = outcomeOf(first.decision, decision.decision)
  await ctx.db.secondReview.update({
    where: { id: review.id },
    data: {
      secondById: judgeId,
      second: keepProposal({ kind: 'decision', decision }),
      secondAt: ctx.now,
      agreed: outcome.agreed,
    },
  })
  const effective = outcome.effective === 'first' ? first : decision
  const applied = await applyDecision(ctx, { judged, judgeId, decision: effective, batchId })
  const sanction = milderSanction(first.sanction ?? null, decision.sanction ?? null)
  if (sanction) await writeSanction(ctx, { from: judged, imposedById: judgeId, sanction, eventId: applied.eventId })
  else if (first.sanction) await recordRefusal(ctx, { from: judged, proposed: first.sanction })
  return applied
}

async function authorizeSanction(ctx: Ctx, judged: JudgedCase): Promise<void> {
  const { role } = await ctx.db.member.findUniqueOrThrow({ where: { id: judged.post.authorId } })
  authorize(ctx, 'sanction', {
    authorId: judged.post.authorId,
    memberRole: role,
    reportedByActor: judged.flags.some((flag) => ctx.actor.kind === 'member' && flag.reporterId === ctx.actor.id),
  })
}
