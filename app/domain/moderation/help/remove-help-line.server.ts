import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'

/** The line for everybody else stays; removing one that is gone already is no fault. */
export async function removeHelpLine(ctx: Ctx, input: { helpLineId: string }): Promise<void> {
  authorize(ctx, 'edit_help_lines')
  await ctx.db.helpLine.deleteMany({ where: { id: input.helpLineId, country: { not: null } } })
}
