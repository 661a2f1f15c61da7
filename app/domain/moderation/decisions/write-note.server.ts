import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { screenedText } from '../../screening/screened-text.ts'
import type { DecisionInput } from './decision-input.ts'

/** Writes the context note of a decision, tied to the sentence that it is about and to the cited passages. */
export async function writeNote(
  ctx: Ctx,
  input: { postId: string; articleId: string; authorId: string; decision: DecisionInput },
): Promise<string> {
  const { decision } = input
  const passages = await ctx.db.passage.findMany({
    where: { id: { in: decision.passageIds }, revision: { articleId: input.articleId } },
    select: { id: true, articleRevisionId: true, position: true },
    orderBy: { position: 'asc' },
  })
  const articleRevisionId = passages[0]?.articleRevisionId
  if (!articleRevisionId || passages.length !== new Set(decision.passageIds).size) {
    throw new Refusal('invalid', 'A cited passage is not in this article.', {
      passageIds: 'Please choose the passages again.',
    })
  }
  if (passages.some((passage) => passage.articleRevisionId !== articleRevisionId)) {
    throw new Refusal('stale', 'The article has a new version meanwhile. Please choose the passages again.')
  }
  const span = await spanOf(ctx, decision)
  const note = await ctx.db.contextNote.create({
    data: {
      postId: input.postId,
      revisionId: decision.revisionId,
      articleRevisionId,
      authorId: input.authorId,
      text: decision.noteText,
      ...span,
      createdAt: ctx.now,
      passages: {
        createMany: { data: passages.map((passage, index) => ({ passageId: passage.id, position: index + 1 })) },
      },
    },
    select: { id: true },
  })
  return note.id
}

/** Where the sentence stands that the note is about: one that was flagged, or one that the moderator names. */
async function spanOf(ctx: Ctx, { findingId, noteQuote, revisionId }: DecisionInput) {
  if (findingId) {
    return ctx.db.finding.findFirst({
      where: { id: findingId, revisionId },
      select: { startOffset: true, endOffset: true, quote: true },
    })
  }
  if (!noteQuote) return null
  const revision = await ctx.db.postRevision.findUniqueOrThrow({ where: { id: revisionId } })
  const startOffset = screenedText(revision).indexOf(noteQuote)
  return startOffset < 0 ? null : { startOffset, endOffset: startOffset + noteQuote.length, quote: noteQuote }
}
