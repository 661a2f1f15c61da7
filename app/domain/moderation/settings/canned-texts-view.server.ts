import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { cannedTextUses, type CannedTextUse } from '../../vocabulary.ts'
import type { CannedText } from './canned-text.ts'

export interface CannedTexts {
  texts: CannedText[]
  /** The one that is being changed. */
  changing: CannedText | null
}

export async function viewCannedTexts(ctx: Ctx, input: { changing: string | null }): Promise<CannedTexts> {
  authorize(ctx, 'edit_canned_texts')
  const texts = await listCannedTexts(ctx, { uses: cannedTextUses })
  return { texts, changing: texts.find(({ id }) => id === input.changing) ?? null }
}

/** The texts for some uses, in the order in which uses and reasons are named elsewhere. */
export async function listCannedTexts(ctx: Ctx, input: { uses: readonly CannedTextUse[] }): Promise<CannedText[]> {
  return ctx.db.cannedText.findMany({
    where: { use: { in: [...input.uses] } },
    orderBy: [{ use: 'asc' }, { reason: { sort: 'asc', nulls: 'last' } }, { title: 'asc' }],
    select: { id: true, use: true, reason: true, title: true, text: true },
  })
}
