import { authorizeMember } from '../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import type { CaseLane } from '../vocabulary.ts'
import { lockFreeCase, type WantedCase } from './lock-free-case.server.ts'
import { writeClaim } from './write-claim.server.ts'

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
  const found = await claimFirst(ctx, { memberId: member.id, lane, after })
  return found ?? (after ? claimFirst(ctx, { memberId: member.id, lane, but: after }) : null)
}

async function claimFirst(ctx: Ctx, wanted: WantedCase): Promise<{ caseId: string } | null> {
  for (let i = 0; i < tries; i += 1) {
    const found = await inTransaction(ctx, async (ctx) => {
      const caseId = await lockFreeCase(ctx, wanted)
      if (!caseId) return null
      return { caseId, claimed: await writeClaim(ctx, { caseId, moderatorId: wanted.memberId }) }
    })
    if (!found) return null
    if (found.claimed) return { caseId: found.caseId }
  }
  return null
}
