import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import type { PhraseInput } from './phrase-input.ts'

export async function addPhrase(ctx: Ctx, input: PhraseInput): Promise<void> {
  authorize(ctx, 'edit_phrases')
  const standing = await ctx.db.phrase.findFirst({
    where: { list: input.list, phrase: { equals: input.phrase, mode: 'insensitive' } },
  })
  if (standing) throw new Refusal('invalid', 'It is on this list already.', { phrase: 'It is on this list already.' })
  await ctx.db.phrase.create({
    data: { ...input, authorId: ctx.actor.kind === 'member' ? ctx.actor.id : null, createdAt: ctx.now },
  })
}
