import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { claimCase } from './claim-case.server.ts'
import type { ClaimState } from './claim.ts'
import { loadClaims } from './claims-view.server.ts'
import { Refusal } from '../../refusal.ts'

/** Renews the claim of whoever works on a case, or claims it anew if it has ended meanwhile; answers who has it. */
export async function keepClaim(ctx: Ctx, input: { caseId: string }): Promise<ClaimState> {
  authorize(ctx, 'moderate')
  const found = await ctx.db.case.findUnique({ where: { id: input.caseId }, select: { articleId: true } })
  if (!found) throw new Refusal('not_found', 'There is no such case.')
  authorize(ctx, 'moderate', { articleId: found.articleId })
  await claimCase(ctx, input)
  return { claim: (await loadClaims(ctx, [input.caseId])).get(input.caseId) ?? null, at: ctx.now }
}
