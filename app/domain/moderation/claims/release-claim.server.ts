import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'

/**
 * Leaves a case to others. `seenAt` is how far the page that is left knows of its claim: when the member has opened the
 * case again since, in another tab or by a reload, the claim is that page's, and stays.
 */
export async function releaseClaim(ctx: Ctx, input: { caseId: string; seenAt?: Date }): Promise<void> {
  const member = authorizeMember(ctx, 'moderate')
  await ctx.db.caseClaim.deleteMany({
    where: { caseId: input.caseId, moderatorId: member.id, ...(input.seenAt && { seenAt: { lte: input.seenAt } }) },
  })
}
