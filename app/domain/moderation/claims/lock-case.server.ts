import type { MemberActor } from '../../accounts/actor.ts'
import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { loadBars } from '../deciders.server.ts'
import { whyBarred, type BarringFacts } from '../why-barred.ts'

/**
 * An open case for a member who may decide it, locked with its post until the caller's transaction ends. Post first,
 * then case: the order in which decisions, edits and reports take them.
 */
export async function lockCase(
  ctx: Ctx,
  input: { caseId: string },
): Promise<{ member: MemberActor; bars: BarringFacts; postId: string; revisionId: string }> {
  const member = authorizeMember(ctx, 'moderate')
  await ctx.db.$queryRaw`
    SELECT p.id FROM post p JOIN moderation_case c ON c.post_id = p.id WHERE c.id = ${input.caseId}::uuid FOR UPDATE OF p`
  const bars = await loadBars(ctx, input)
  const found = await ctx.db.case.findUnique({ where: { id: input.caseId } })
  if (!bars || !found) throw new Refusal('not_found', 'There is no such case.')
  const why = whyBarred(member, { ...bars, now: ctx.now })
  if (why !== null) throw new Refusal('forbidden', why)
  if (found.status !== 'open') throw new Refusal('stale', 'This case is not open any more. There is nothing to hold.')
  return { member, bars, postId: found.postId, revisionId: found.revisionId }
}
