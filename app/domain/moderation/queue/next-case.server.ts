import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import type { CaseLane } from '../../vocabulary.ts'
import { findNextCaseIds, type QueuePlace } from './queue-order.server.ts'
import { writeClaim } from '../claims/write-claim.server.ts'

/** Another process can claim what was just found; each of them does so once at most. */
const tries = 50

/**
 * Claims the first case of the queue that nobody has and that the moderator may decide. `after`: the case that they put
 * aside for now; theirs ends, and what stands behind it comes first. Null: nothing waits for them.
 */
export async function nextCase(
  ctx: Ctx,
  input: { lane?: CaseLane; after?: string },
): Promise<{ caseId: string } | null> {
  const member = authorizeMember(ctx, 'moderate')
  const { lane, after } = input
  if (after) await ctx.db.caseClaim.deleteMany({ where: { caseId: after, moderatorId: member.id } })
  const place = after ? await placeOf(ctx, after) : null
  const found = await claimFirst(ctx, { memberId: member.id, lane, after: place })
  return found ?? (after ? claimFirst(ctx, { memberId: member.id, lane, but: after }) : null)
}

interface Wanted {
  memberId: string
  lane?: CaseLane | undefined
  after?: QueuePlace | null
  but?: string
}

async function claimFirst(ctx: Ctx, { memberId, ...wanted }: Wanted): Promise<{ caseId: string } | null> {
  for (let i = 0; i < tries; i += 1) {
    const found = await inTransaction(ctx, async (ctx) => {
      const [caseId] = await findNextCaseIds(ctx, { ...wanted, lane: wanted.lane ?? null, limit: 1, lock: true })
      if (!caseId) return null
      return { caseId, claimed: await writeClaim(ctx, { caseId, moderatorId: memberId }) }
    })
    if (!found) return null
    if (found.claimed) return { caseId: found.caseId }
  }
  return null
}

async function placeOf(ctx: Ctx, caseId: string): Promise<QueuePlace | null> {
  const put = await ctx.db.case.findUnique({ where: { id: caseId }, select: { lane: true, dueAt: true } })
  return put && { isUrgent: put.lane === 'urgent', dueAt: put.dueAt, caseId }
}
