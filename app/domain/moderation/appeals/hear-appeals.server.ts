import type { Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { Refusal } from '../../refusal.ts'
import type { AppealOutcome } from '../../vocabulary.ts'
import { recountReports } from '../reports/count-reports.server.ts'
import type { DecisionInput } from '../decisions/decision-input.ts'
import { liftSanctionsOf } from '../sanctions/lift-sanction.server.ts'
import { recordEvent, type DecisionEffects } from '../record-event.server.ts'
import { unlockThread } from '../threads/unlock-thread.server.ts'
import { decidedIn, whyNotHear } from '../why-barred.ts'

/** Appeals that a decision answers; all of one case are against the same decision. */
export interface Hearing {
  appeals: { id: string; appellantId: string }[]
  outcome: AppealOutcome
  reply: string
  appealed: {
    id: string
    caseId: string | null
    effects: DecisionEffects
    /** Whom it told: those whose report it answered. */
    reporterIds: string[]
  }
}

/** Appeals of a case that wait, oldest first, with the decision that they are against. Those against consequences are heard apart. */
export function loadOpenAppeals(ctx: Ctx, input: { caseId: string }) {
  return ctx.db.appeal.findMany({
    where: { caseId: input.caseId, outcome: null, event: { kind: 'decided' } },
    orderBy: { createdAt: 'asc' },
    include: { event: { include: { case: decidedIn } } },
  })
}

/**
 * A decision in a case in which appeals wait is their hearing: by another moderator than the one who decided, and with
 * a reply. The same decision again upholds the first, any other overturns it. Null where no appeal waits.
 */
export async function openHearing(
  ctx: Ctx,
  input: { caseId: string; judgeId: string; decision: DecisionInput },
): Promise<Hearing | null> {
  const appeals = await loadOpenAppeals(ctx, input)
  const appealed = appeals[0]?.event
  if (!appealed) return null
  const reporterIds = appealed.case?.flags.map(({ reporterId }) => reporterId) ?? []
  const objection = whyNotHear(input.judgeId, appeals)
  if (objection) throw new Refusal('forbidden', objection)
  const reply = input.decision.appealReply?.trim() ?? ''
  if (reply === '') {
    const needed = 'Please answer the one who appealed, in a sentence or two.'
    throw new Refusal('invalid', 'There is an appeal in this case, which needs an answer.', { appealReply: needed })
  }
  return {
    appeals: appeals.map(({ id, appellantId }) => ({ id, appellantId })),
    outcome: input.decision.decision === appealed.decision ? 'upheld' : 'overturned',
    reply,
    appealed: {
      id: appealed.id,
      caseId: appealed.caseId,
      effects: (appealed.effects ?? {}) as DecisionEffects,
      reporterIds,
    },
  }
}

/** What an overturned decision did besides the status gives way too. Answers what that changed, for undoing. */
export async function overturn(
  ctx: Ctx,
  input: { hearing: Hearing; decision: DecisionInput },
): Promise<NonNullable<DecisionEffects['reporters']>> {
  const { appealed, outcome } = input.hearing
  if (outcome === 'upheld') return []
  const { lockedPostId, reporters = [] } = appealed.effects
  if (lockedPostId) await unlockThread(ctx, { postId: lockedPostId })
  await liftSanctionsOf(ctx, { eventId: appealed.id, reason: 'The decision was changed on appeal.' })
  return recountReports(ctx, { reporters, decision: input.decision })
}

/** Writes down how the appeals ended, and tells those who appealed and, where something changed, those concerned. */
export async function closeHearing(
  ctx: Ctx,
  input: {
    hearing: Hearing
    eventId: string
    caseId: string
    revisionId: string
    post: { id: string; authorId: string }
    statusChanged: boolean
  },
): Promise<void> {
  const { hearing, eventId, caseId, revisionId, post } = input
  const { appeals, outcome, reply, appealed } = hearing
  await ctx.db.appeal.updateMany({
    where: { id: { in: appeals.map(({ id }) => id) } },
    data: { outcome, reply, decidingEventId: eventId, decidedAt: ctx.now },
  })
  await recordEvent(ctx, { postId: post.id, revisionId, caseId, kind: 'appeal_decided', message: reply })
  const appellants = new Set(appeals.map(({ appellantId }) => appellantId))
  const others = outcome === 'overturned' ? [post.authorId, ...appealed.reporterIds] : []
  for (const memberId of new Set([...appellants, ...others])) {
    await notify(ctx, { memberId, kind: 'appeal_decided', postId: post.id, eventId })
  }
  // Upheld, the decision is news to its author only where the post had been held again meanwhile.
  if (outcome === 'upheld' && input.statusChanged && !appellants.has(post.authorId)) {
    await notify(ctx, { memberId: post.authorId, kind: 'post_decided', postId: post.id, eventId })
  }
}
