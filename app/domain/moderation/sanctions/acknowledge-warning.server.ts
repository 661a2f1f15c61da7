import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'

/** The member says that they have read a warning; from then on they can write again. Saying it twice is saying it once. */
export async function acknowledgeWarning(ctx: Ctx, input: { sanctionId: string }): Promise<void> {
  const { id: memberId } = authorizeMember(ctx, 'change_settings')
  const mine = { id: input.sanctionId, memberId, kind: 'warning' as const }
  if (!(await ctx.db.sanction.findFirst({ where: mine }))) throw new Refusal('not_found', 'There is no such warning.')
  await ctx.db.sanction.updateMany({ where: { ...mine, acknowledgedAt: null }, data: { acknowledgedAt: ctx.now } })
}
