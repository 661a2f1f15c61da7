import { v7 as uuidv7 } from 'uuid'
import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { isRefusal, Refusal } from '../../refusal.ts'
import type { BulkInput, BulkItem } from './bulk-input.ts'
import type { BulkLine, BulkPreview, BulkResult } from './bulk-page.ts'
import { checkDecision, decideCase, type OneDecision } from './decide-case.server.ts'
import { nextStatus } from '../derive-status.ts'
import { loadJudgedFindings } from './judged-findings.server.ts'
import { statusMeanwhile } from '../second-review/propose-decision.server.ts'
import { refuseOthersClaim } from '../claims/refuse-others-claim.server.ts'
import { wouldWait } from './settle-decision.server.ts'
import { verdictOf } from './verdicts.ts'

/** What one decision would do to each of these posts. Nothing is changed. */
async function previewBulk(ctx: Ctx, input: BulkInput): Promise<BulkPreview> {
  const batchId = uuidv7()
  const lines = await forEach(ctx, input, async (item) => {
    const decision = await oneOf(ctx, { item, input, batchId })
    const { judged } = await checkDecision(ctx, decision)
    await refuseOtherPassages(ctx, { articleId: judged.post.articleId, decision })
    const before = judged.post.status
    if (await wouldWait(ctx, { judged, decision })) return { status: statusMeanwhile(before, decision), waits: true }
    return { status: nextStatus(before, { kind: 'decided', decision: decision.decision, holds: null }), waits: false }
  })
  return { ok: true, kind: 'preview', lines, input }
}

/**
 * Decides about several posts in the same way: each in a transaction and with an event of its own, which share a batch,
 * and each by the rules of a single decision. What cannot be decided is left as it is and told with the reason. With
 * `intent: 'preview'` it tells the same and changes nothing.
 */
export async function decideBulk(ctx: Ctx, input: BulkInput): Promise<BulkPreview | BulkResult> {
  if (input.intent === 'preview') return previewBulk(ctx, input)
  const batchId = uuidv7()
  const lines = await forEach(ctx, input, async (item) => {
    const { status, waits } = await decideCase(ctx, await oneOf(ctx, { item, input, batchId }))
    return { status, waits }
  })
  return { ok: true, kind: 'done', batchId, lines, input }
}

async function forEach(
  ctx: Ctx,
  { items }: BulkInput,
  work: (item: BulkItem) => Promise<Pick<BulkLine, 'status' | 'waits'>>,
): Promise<BulkLine[]> {
  authorizeMember(ctx, 'moderate')
  const lines: BulkLine[] = []
  for (const item of items) {
    const { caseId } = item
    try {
      await refuseOthersClaim(ctx, { caseId })
      lines.push({ caseId, ...(await work(item)), why: null })
    } catch (error) {
      if (!isRefusal(error)) throw error
      lines.push({ caseId, status: null, waits: false, why: error.message })
    }
  }
  return lines
}

/** The decision about one of them; a note is about the sentence of it that weighs most. */
async function oneOf(
  ctx: Ctx,
  { item, input, batchId }: { item: BulkItem; input: BulkInput; batchId: string },
): Promise<OneDecision> {
  const { needed } = await loadJudgedFindings(ctx, { revisionId: item.revisionId })
  // One reason for all is one verdict on every flagged sentence. To publish without a reason is to find no fault; a
  // reason that is not about sentences, such as spam, says nothing of them.
  const publishes = input.decision.decision === 'publish'
  const verdict = verdictOf(input.decision.reason) ?? (publishes ? 'not_a_problem' : undefined)
  const verdicts = verdict ? needed.map(({ id }) => ({ findingId: id, verdict })) : []
  const decision = { ...input.decision, ...item, batchId, verdicts }
  if (decision.decision !== 'publish_with_note') return decision
  const run = await ctx.db.screeningRun.findFirst({
    where: { revisionId: item.revisionId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      findings: { where: { label: { not: 'first_posts' } }, orderBy: { score: 'desc' }, take: 1, select: { id: true } },
    },
  })
  const finding = run?.findings[0]
  return finding ? { ...decision, findingId: finding.id } : decision
}

async function refuseOtherPassages(
  ctx: Ctx,
  { articleId, decision }: { articleId: string; decision: OneDecision },
): Promise<void> {
  if (decision.decision !== 'publish_with_note') return
  const theirs = await ctx.db.passage.count({ where: { id: { in: decision.passageIds }, revision: { articleId } } })
  if (theirs < decision.passageIds.length)
    throw new Refusal('invalid', 'A cited passage is not in this post’s article.')
}
