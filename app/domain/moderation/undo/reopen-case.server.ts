import type { Ctx } from '../../ctx.server.ts'
import type { CaseLane, CaseStatus } from '../../vocabulary.ts'
import { laneAgain } from '../queue/lane-again.ts'
import { loadLaneFacts } from '../queue/case-lane.server.ts'
import { morePressing, rankOpenCase } from '../queue/rank-open-case.server.ts'

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
      const facts = await loadLaneFacts(ctx, { caseId })
      const own = laneAgain(input.decidedIn.lane, facts)
      const lane = other ? morePressing(laneAgain(other.lane, facts), own) : own
      await ctx.db.case.update({ where: { id: caseId }, data: { lane } })
      await rankOpenCase(ctx, { caseId })
    },
  }
}
