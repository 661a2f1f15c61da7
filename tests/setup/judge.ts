import type { Ctx } from '../../app/domain/ctx.server.ts'
import { loadJudgedFindings } from '../../app/domain/moderation/decisions/judged-findings.server.ts'
import type { GivenVerdict } from '../../app/domain/moderation/decisions/verdicts.ts'
import type { Verdict } from '../../app/domain/vocabulary.ts'

/** The same verdict on every sentence of a revision that a decision needs one on. */
export async function judgeAll(ctx: Ctx, revisionId: string, verdict: Verdict): Promise<GivenVerdict[]> {
  const { needed } = await loadJudgedFindings(ctx, { revisionId })
  return needed.map(({ id }) => ({ findingId: id, verdict }))
}
