import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { screenedText } from '../../screening/screened-text.ts'
import type { PostStatus } from '../../vocabulary.ts'
import type { MemberActor } from '../../accounts/actor.ts'
import type { JudgedCase } from './apply-decision.server.ts'
import type { DecisionInput } from './decision-input.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { refuseOthersClaim } from '../claims/refuse-others-claim.server.ts'
import { settleDecision } from './settle-decision.server.ts'
import { takeOverCase } from '../claims/take-over-case.server.ts'
import { loadJudgedFindings } from './judged-findings.server.ts'
import { ownSentence, quoteField, verdictField } from './verdict-fields.ts'
import { verdictsOrReason, whyNot, withoutVerdict } from './verdicts.ts'
import { barringFacts, whyBarred } from '../why-barred.ts'
import { decisionWords } from '../words.ts'

/** A decision, and the batch that it belongs to where one moderator decides about several posts at once. */
export type OneDecision = DecisionInput & { batchId?: string | undefined }

interface Decided {
  postId: string
  status: PostStatus
  /** It takes effect when a second moderator has decided too. */
  waits: boolean
}

/**
 * Decides a case about the revision that the moderator read. When the text has changed, or somebody
 * else has decided or has the case, nothing happens and the refusal says what did.
 */
export async function decideCase(ctx: Ctx, input: OneDecision): Promise<Decided> {
  authorizeMember(ctx, 'moderate')
  return inTransaction(ctx, async (ctx) => {
    // Post first, then case: the order in which editing and reporting take them.
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_case c ON c.post_id = p.id WHERE c.id = ${input.caseId}::uuid FOR UPDATE OF p`
    const { judged, judge } = await checkDecision(ctx, input)
    if (input.takeOverReason) await takeOverCase(ctx, { caseId: judged.id, reason: input.takeOverReason })
    else await refuseOthersClaim(ctx, { caseId: judged.id })
    const { batchId, ...decision } = input
    const settled = await settleDecision(ctx, { judged, judgeId: judge.id, decision, ...(batchId && { batchId }) })
    return { postId: judged.postId, status: settled.status, waits: settled.eventId === null }
  })
}

/** Whether this member may decide this case so: answers it, or refuses with the reason. Nothing is changed. */
export async function checkDecision(
  ctx: Ctx,
  input: OneDecision,
): Promise<{ judged: JudgedCase & { revisionId: string }; judge: MemberActor }> {
  const judged = await ctx.db.case.findUnique({
    where: { id: input.caseId },
    include: { post: true, revision: true, flags: { select: { reporterId: true } }, ...barringFacts },
  })
  if (!judged) throw new Refusal('not_found', 'There is no such case.')
  const judge = authorizeMember(ctx, 'decide', {
    authorId: judged.post.authorId,
    articleId: judged.post.articleId,
    reportedByActor: judged.flags.some((flag) => ctx.actor.kind === 'member' && flag.reporterId === ctx.actor.id),
  })
  if (judged.status !== 'open') throw new Refusal('stale', await whatHappened(ctx, judged.id))
  if (judged.revisionId !== input.revisionId || judged.post.currentRevisionId !== input.revisionId) {
    throw new Refusal('stale', 'The author has changed the text meanwhile. Please read the new text before you decide.')
  }
  // Who decided first of two is told so by `settleDecision`.
  const barred = whyBarred(ctx.actor, { ...judged, reviews: [], settings: await loadDeskSettings(ctx), now: ctx.now })
  if (barred) throw new Refusal('forbidden', barred)
  if (judged.appeals.some(({ event }) => event.kind === 'sanctioned')) {
    throw new Refusal('stale', 'An appeal against a consequence waits in this case. Please answer that first.')
  }
  if (input.batchId !== undefined) refuseTogether(judged)

  const saysNothingOfSentences = input.batchId !== undefined && input.verdicts?.length === 0
  if (!saysNothingOfSentences) {
    await checkVerdicts(ctx, { decision: input, text: screenedText(judged.revision) })
  }
  const verdicts = verdictsOrReason(input.verdicts ?? [], input.reason)
  const objection = whyNot({ decision: input.decision, reason: input.reason, verdicts })
  if (objection) throw new Refusal('invalid', objection, { reason: objection })
  return { judged, judge }
}

/** An appeal and a second look are each one's own, never decided together with others. */
function refuseTogether({ appeals, reviews }: { appeals: unknown[]; reviews: unknown[] }): void {
  if (appeals.length > 0) throw new Refusal('forbidden', 'An appeal is heard on its own. Please open its case.')
  if (reviews.length > 0) {
    throw new Refusal('forbidden', 'A second look is taken at one post at a time. Please open its case.')
  }
}

/** Every flagged sentence has a verdict before the post has a decision, and no verdict is on words that are not there. */
async function checkVerdicts(ctx: Ctx, input: { decision: DecisionInput; text: string }): Promise<void> {
  const { revisionId, verdicts = [] } = input.decision
  const missing = withoutVerdict({ ...(await loadJudgedFindings(ctx, { revisionId })), verdicts })
  if (missing.length > 0) {
    throw new Refusal(
      'invalid',
      'Please say of each marked sentence what it is.',
      Object.fromEntries(missing.map(({ id, quote }) => [verdictField(id), `What is this sentence: “${cut(quote)}”?`])),
    )
  }
  if (verdicts.some(({ quote }) => quote !== undefined && !input.text.includes(quote))) {
    throw new Refusal('invalid', 'A sentence that you judged is not in the post.', {
      [quoteField(ownSentence)]: 'Please copy the sentence word for word from the post.',
    })
  }
}

const cut = (quote: string) => (quote.length > 60 ? `${quote.slice(0, quote.lastIndexOf(' ', 60))} …` : quote)

async function whatHappened(ctx: Ctx, caseId: string): Promise<string> {
  const last = await ctx.db.moderationEvent.findFirst({
    where: { caseId, kind: { in: ['decided', 'deleted'] } },
    orderBy: { seq: 'desc' },
    include: { actor: { select: { displayName: true } } },
  })
  if (last?.kind === 'deleted') return 'The author has deleted the post meanwhile. There is nothing left to decide.'
  if (!last?.decision) return 'This case is closed already.'
  return `${last.actor?.displayName ?? 'Somebody'} has decided meanwhile: ${decisionWords[last.decision].toLowerCase()}.`
}
