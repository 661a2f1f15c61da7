import type { Ctx } from '../ctx.server.ts'
import { casePriorities, type CasePriority } from '../vocabulary.ts'
import { recordEvent } from './record-event.server.ts'

/** Opens the post's case, or brings the one that is open up to date: newest text, highest priority. */
export async function openCase(
  ctx: Ctx,
  { byEngine, ...input }: { postId: string; revisionId: string; priority: CasePriority; byEngine?: boolean },
): Promise<{ caseId: string; isNew: boolean }> {
  const standing = await ctx.db.case.findFirst({ where: { postId: input.postId, status: { not: 'closed' } } })
  if (standing) {
    const rank = Math.max(casePriorities.indexOf(standing.priority), casePriorities.indexOf(input.priority))
    await ctx.db.case.update({
      where: { id: standing.id },
      data: { status: 'open', revisionId: input.revisionId, priority: casePriorities[rank] },
    })
    return { caseId: standing.id, isNew: false }
  }
  const opened = await ctx.db.case.create({ data: { ...input, openedAt: ctx.now }, select: { id: true } })
  await recordEvent(ctx, {
    postId: input.postId,
    revisionId: input.revisionId,
    caseId: opened.id,
    kind: 'case_opened',
    byEngine,
  })
  return { caseId: opened.id, isNew: true }
}
