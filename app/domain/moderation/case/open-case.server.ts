import type { Ctx } from '../../ctx.server.ts'
import { casePriorities, type CaseLane, type CasePriority } from '../../vocabulary.ts'
import { morePressing, rankOpenCase } from '../queue/rank-open-case.server.ts'
import { recordEvent } from '../record-event.server.ts'

interface Opening {
  postId: string
  revisionId: string
  priority: CasePriority
  /** Where it waits, if not where its priority and the post's status put it. */
  lane?: CaseLane
  byEngine?: boolean
}

/** Opens the post's case, or brings the one that is open up to date: newest text, highest priority, most pressing lane. */
export async function openCase(ctx: Ctx, input: Opening): Promise<{ caseId: string; isNew: boolean }> {
  const { postId, revisionId, priority, byEngine } = input
  const post = await ctx.db.post.findUniqueOrThrow({
    where: { id: postId },
    select: { articleId: true, status: true, cases: { where: { status: { not: 'closed' } } } },
  })
  const asked = priority === 'urgent' ? 'urgent' : (input.lane ?? (post.status === 'held' ? 'held' : 'flagged'))
  const standing = post.cases[0]
  if (standing) {
    const rank = Math.max(casePriorities.indexOf(standing.priority), casePriorities.indexOf(priority))
    const lane = standing.status === 'returned' ? asked : morePressing(standing.lane, asked)
    await ctx.db.case.update({
      where: { id: standing.id },
      data: { status: 'open', revisionId, priority: casePriorities[rank], lane },
    })
    await rankOpenCase(ctx, { caseId: standing.id })
    return { caseId: standing.id, isNew: false }
  }
  const opened = await ctx.db.case.create({
    data: { postId, revisionId, articleId: post.articleId, priority, lane: asked, openedAt: ctx.now, dueAt: ctx.now },
    select: { id: true },
  })
  await rankOpenCase(ctx, { caseId: opened.id })
  await recordEvent(ctx, { postId, revisionId, caseId: opened.id, kind: 'case_opened', byEngine })
  return { caseId: opened.id, isNew: true }
}
