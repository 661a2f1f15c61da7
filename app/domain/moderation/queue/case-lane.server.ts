import type { Ctx } from '../../ctx.server.ts'
import type { CaseLane } from '../../vocabulary.ts'
import { laneAgain } from './lane-again.ts'
import { rankOpenCase } from './rank-open-case.server.ts'

/** Puts a case where second opinions are waited for. What is urgent stays where it is seen first. */
export async function enterLane(ctx: Ctx, input: { caseId: string }): Promise<void> {
  const { lane } = await ctx.db.case.findUniqueOrThrow({ where: { id: input.caseId } })
  await moveTo(ctx, { caseId: input.caseId, lane: lane === 'urgent' ? 'urgent' : 'second_review' })
}

/** Puts a case back where it belongs, when what it waited for in a lane of its own is over. */
export async function leaveLane(ctx: Ctx, input: { caseId: string }): Promise<void> {
  const { lane } = await ctx.db.case.findUniqueOrThrow({ where: { id: input.caseId } })
  const again = laneAgain(lane, await loadLaneFacts(ctx, input))
  if (again !== lane) await moveTo(ctx, { caseId: input.caseId, lane: again })
}

/** What `laneAgain` goes by. */
export async function loadLaneFacts(ctx: Ctx, input: { caseId: string }) {
  const { post, _count } = await ctx.db.case.findUniqueOrThrow({
    where: { id: input.caseId },
    select: {
      post: { select: { status: true } },
      _count: { select: { flags: true, appeals: { where: { outcome: null } } } },
    },
  })
  return { status: post.status, appeals: _count.appeals, reports: _count.flags }
}

async function moveTo(ctx: Ctx, { caseId, lane }: { caseId: string; lane: CaseLane }): Promise<void> {
  await ctx.db.case.update({ where: { id: caseId }, data: { lane } })
  await rankOpenCase(ctx, { caseId })
}
