import type { Ctx } from '../ctx.server.ts'
import type { CaseLane, CaseStatus, PostStatus } from '../vocabulary.ts'
import { morePressing, rankOpenCase } from './rank-open-case.server.ts'

/**
 * The case of an undone decision is open again. Where another case of the post is open already, such as that of an
 * appeal, that one goes on, and the reports of the first join it, so that those who reported hear how it ends.
 * `putInLane` is called when the post has its status again and its appeals are seen to.
 */
export async function reopenCase(
  ctx: Ctx,
  input: { decidedIn: { id: string; postId: string; lane: CaseLane; status: CaseStatus } },
): Promise<{ caseId: string; putInLane: () => Promise<void> }> {
  const { id, postId } = input.decidedIn
  const other = await ctx.db.case.findFirst({ where: { postId, id: { not: id }, status: { not: 'closed' } } })
  const caseId = other?.id ?? id
  if (other) await ctx.db.flag.updateMany({ where: { caseId: id }, data: { caseId: other.id } })
  await ctx.db.case.update({ where: { id: caseId }, data: { status: 'open', closedAt: null } })
  return {
    caseId,
    async putInLane() {
      const { status } = await ctx.db.post.findUniqueOrThrow({ where: { id: postId }, select: { status: true } })
      const appeals = await ctx.db.appeal.count({ where: { caseId, outcome: null } })
      const reports = await ctx.db.flag.count({ where: { caseId } })
      const facts = { status, appeals, reports }
      const own = laneAgain(input.decidedIn.lane, facts)
      const lane = other ? morePressing(laneAgain(other.lane, facts), own) : own
      await ctx.db.case.update({ where: { id: caseId }, data: { lane } })
      await rankOpenCase(ctx, { caseId })
    },
  }
}

/** The lane that it had, unless what it waited there for is over. */
function laneAgain(lane: CaseLane, facts: { status: PostStatus; appeals: number; reports: number }): CaseLane {
  if (lane === 'urgent') return lane
  if (facts.appeals > 0) return 'appeal'
  if (lane !== 'appeal' && lane !== 'second_review') return lane
  if (facts.status === 'held') return 'held'
  return facts.reports > 0 ? 'reported' : 'flagged'
}
