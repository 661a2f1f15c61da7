import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'

/** Removing one that is gone already is no fault. */
export async function removeCannedText(ctx: Ctx, input: { cannedTextId: string }): Promise<void> {
  authorize(ctx, 'edit_canned_texts')
  await ctx.db.cannedText.deleteMany({ where: { id: input.cannedTextId } })
}
