import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import type { CannedTextInput } from './canned-text-input.ts'

/** Adds a text that moderators start from, or changes one. */
export async function saveCannedText(ctx: Ctx, input: CannedTextInput): Promise<void> {
  const admin = authorizeMember(ctx, 'edit_canned_texts')
  const { cannedTextId, reason, ...text } = input
  if (text.use === 'note' && text.text.length > 1000) {
    throw new Refusal('invalid', 'A note has 1,000 characters at most.', {
      text: 'Please keep a note under 1,000 characters.',
    })
  }
  const data = { ...text, reason: reason || null, changedById: admin.id, changedAt: ctx.now }
  if (!cannedTextId) {
    await ctx.db.cannedText.create({ data })
    return
  }
  const { count } = await ctx.db.cannedText.updateMany({ where: { id: cannedTextId }, data })
  if (count === 0) throw new Refusal('stale', 'This text was taken out meanwhile. What you typed is kept below.')
}
