import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { loadBars } from '../deciders.server.ts'
import { whyBarred } from '../why-barred.ts'
import { writeClaim } from './write-claim.server.ts'

/**
 * Opening a case claims it, where nobody else has it and the moderator may decide it; whoever may not can still look.
 * Opening it again, and working on it, renews the claim.
 */
export async function claimCase(ctx: Ctx, input: { caseId: string }): Promise<void> {
  const member = authorizeMember(ctx, 'moderate')
  const bars = await loadBars(ctx, input)
  if (!bars || whyBarred(member, { ...bars, now: ctx.now }) !== null) return
  await inTransaction(ctx, (ctx) => writeClaim(ctx, { caseId: input.caseId, moderatorId: member.id }))
}
