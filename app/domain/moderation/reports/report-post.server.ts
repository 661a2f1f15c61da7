import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { decide } from '../../screening/decide.ts'
import { loadPolicy } from '../../screening/load-policy.server.ts'
import { screenedText } from '../../screening/screened-text.ts'
import type { CasePriority, FlagReason } from '../../vocabulary.ts'
import { openCase } from '../case/open-case.server.ts'
import { rankOpenCase } from '../queue/rank-open-case.server.ts'
import { recordEvent } from '../record-event.server.ts'
import type { ReportInput } from './report-input.ts'

const priorities: Partial<Record<FlagReason, CasePriority>> = {
  someone_in_danger: 'urgent',
  dangerous_advice: 'high',
  private_information: 'high',
}

/** Lays a post before the moderators. All reports of one post gather in its one open case. */
export async function reportPost(ctx: Ctx, input: ReportInput): Promise<{ caseId: string; alreadyReported: boolean }> {
  authorizeMember(ctx, 'report')
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`SELECT id FROM post WHERE id = ${input.postId}::uuid FOR UPDATE`
    const post = await ctx.db.post.findUnique({ where: { id: input.postId }, include: { currentRevision: true } })
    if (!post?.currentRevision || post.status !== 'published') {
      throw new Refusal('not_found', 'This post is not on the page any more, so there is nothing to report.')
    }
    const reporter = authorizeMember(ctx, 'report', post)
    const about = { postId: post.id, revisionId: post.currentRevision.id }
    const before = await ctx.db.flag.findUnique({
      where: { revisionId_reporterId: { revisionId: about.revisionId, reporterId: reporter.id } },
    })
    if (before) return { caseId: before.caseId, alreadyReported: true }

    const { caseId } = await openCase(ctx, {
      ...about,
      priority: priorities[input.reason] ?? 'normal',
      lane: 'reported',
    })
    await ctx.db.flag.create({
      data: {
        ...about,
        caseId,
        reporterId: reporter.id,
        reason: input.reason,
        note: input.note,
        ...spanOf(screenedText(post.currentRevision), input.quote),
        createdAt: ctx.now,
      },
    })
    await rankOpenCase(ctx, { caseId })
    await recordEvent(ctx, { ...about, caseId, kind: 'reported' })
    await actOnReports(ctx, { ...about, caseId })
    return { caseId, alreadyReported: false }
  })
}

/** Enough reports of a serious kind weigh like a finding: the policy says what follows from them. */
async function actOnReports(ctx: Ctx, input: { postId: string; revisionId: string; caseId: string }): Promise<void> {
  // Those of an earlier case were decided about.
  const flags = await ctx.db.flag.findMany({
    where: { caseId: input.caseId, revisionId: input.revisionId },
    select: { reporterId: true, reason: true, reporter: { select: { standing: true } } },
  })
  const reports = flags.map(({ reporterId, reason, reporter }) => ({ reporterId, reason, standing: reporter.standing }))
  // Reports alone weigh here; what the engine found was acted on when it was found.
  const decision = decide([], { standing: 'new', imported: false, reports, policy: await loadPolicy(ctx) })
  if (decision.outcome === 'publish') return
  const { postId, revisionId } = input
  await openCase(ctx, { postId, revisionId, priority: decision.priority })
  if (!decision.holds) return
  await recordEvent(ctx, {
    ...input,
    kind: 'screened',
    holds: true,
    message: decision.reasons.join(' '),
    byEngine: true,
  })
}

function spanOf(text: string, quote: string) {
  const startOffset = quote ? text.indexOf(quote) : -1
  return startOffset < 0 ? {} : { startOffset, endOffset: startOffset + quote.length, quote }
}
