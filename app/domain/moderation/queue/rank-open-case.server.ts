import type { Ctx } from '../../ctx.server.ts'
import { caseLanes, type CaseLane, type FindingLabel } from '../../vocabulary.ts'
import { screenedText } from '../../screening/screened-text.ts'
import { rankCase } from './rank-case.ts'
import { writeCaseKeys } from './write-case-keys.server.ts'

/** Brings a case's place in the queue, and what it is grouped by, up to date with its text, reports and post. */
export async function rankOpenCase(ctx: Ctx, input: { caseId: string }): Promise<void> {
  const found = await ctx.db.case.findUniqueOrThrow({
    where: { id: input.caseId },
    select: {
      lane: true,
      openedAt: true,
      post: { select: { articleId: true, replyCount: true, helpfulCount: true, sameHereCount: true } },
      revision: {
        select: {
          title: true,
          markdown: true,
          runs: {
            orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
            take: 1,
            select: { findings: { select: { label: true, score: true, quote: true } } },
          },
        },
      },
      flags: { select: { reporter: { select: { standing: true, reportsDecided: true, reportsAgreed: true } } } },
    },
  })
  const findings = found.revision.runs[0]?.findings ?? []
  const { replyCount, helpfulCount, sameHereCount, articleId } = found.post
  const { dueAt, reasons } = rankCase({
    lane: found.lane,
    openedAt: found.openedAt,
    findings,
    reporters: found.flags.map(({ reporter }) => ({
      standing: reporter.standing,
      decided: reporter.reportsDecided,
      agreed: reporter.reportsAgreed,
    })),
    reach: replyCount + helpfulCount + sameHereCount,
  })
  const labels = [...new Set<FindingLabel>(findings.map(({ label }) => label))]
  await ctx.db.case.update({
    where: { id: input.caseId },
    data: { articleId, labels, dueAt, rankReasons: { ...reasons } },
  })
  await writeCaseKeys(ctx, { caseId: input.caseId, text: screenedText(found.revision), findings })
}

/** The more pressing of two lanes. */
export function morePressing(a: CaseLane, b: CaseLane): CaseLane {
  return caseLanes.indexOf(a) <= caseLanes.indexOf(b) ? a : b
}
