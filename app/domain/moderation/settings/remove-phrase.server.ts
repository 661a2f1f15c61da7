import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'

/** Removing one that is gone already is no fault. */
export async function removePhrase(ctx: Ctx, input: { phraseId: string }): Promise<void> {
  authorize(ctx, 'edit_phrases')
  await ctx.db.phrase.deleteMany({ where: { id: input.phraseId } })
}
