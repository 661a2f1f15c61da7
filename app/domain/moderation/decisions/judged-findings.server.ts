import type { Ctx } from '../../ctx.server.ts'
import type { FindingLabel } from '../../vocabulary.ts'
import { needsVerdict } from './verdicts.ts'

interface JudgedFinding {
  id: string
  label: FindingLabel
  quote: string
}

/** What was found in a revision: by all runs, and of the last run what a decision has to say something of. */
export async function loadJudgedFindings(
  ctx: Ctx,
  input: { revisionId: string },
): Promise<{ known: JudgedFinding[]; needed: JudgedFinding[] }> {
  const { revisionId } = input
  const last = await ctx.db.screeningRun.findFirst({
    where: { revisionId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  const known = await ctx.db.finding.findMany({
    where: { revisionId },
    orderBy: { startOffset: 'asc' },
    select: { id: true, label: true, quote: true, runId: true },
  })
  return { known, needed: known.filter(({ runId, label }) => runId === last?.id && needsVerdict(label)) }
}
