import { authorizeMember } from '../../accounts/authorize.server.ts'
import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { quietSince } from '../claims/claim.ts'
import { findNextCaseIds } from './queue-order.server.ts'

export interface NothingWaits {
  /** Open cases, all told. */
  open: number
  /** Those of them that somebody has. */
  claimed: number
  /** There is one for this moderator after all. */
  forYou: boolean
}

/** Why "next case" found none: what is open is with others, or not for this moderator to decide. */
export async function viewNothingWaits(ctx: Ctx): Promise<NothingWaits> {
  authorizeMember(ctx, 'moderate')
  const articleIds = moderatedArticles(ctx.actor, { now: ctx.now })
  const where = { status: 'open' as const, ...(articleIds && { articleId: { in: [...articleIds] } }) }
  const [open, claimed, free] = await Promise.all([
    ctx.db.case.count({ where }),
    ctx.db.case.count({ where: { ...where, claim: { seenAt: { gt: quietSince(ctx.now) } } } }),
    findNextCaseIds(ctx, { limit: 1 }),
  ])
  return { open, claimed, forYou: free.length > 0 }
}
