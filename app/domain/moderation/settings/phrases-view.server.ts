import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import type { PhraseListName } from '../../vocabulary.ts'

export interface PhraseLine {
  id: string
  list: PhraseListName
  phrase: string
  note: string
  author: string | null
  createdAt: Date
}

export async function viewPhrases(ctx: Ctx): Promise<PhraseLine[]> {
  authorize(ctx, 'edit_phrases')
  const phrases = await ctx.db.phrase.findMany({
    orderBy: [{ list: 'asc' }, { phrase: 'asc' }],
    include: { author: { select: { displayName: true } } },
  })
  return phrases.map(({ id, list, phrase, note, author, createdAt }) => ({
    id,
    list,
    phrase,
    note,
    author: author?.displayName ?? null,
    createdAt,
  }))
}
