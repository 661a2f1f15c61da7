import type { Ctx } from '../../ctx.server.ts'
import { quietSince } from './claim.ts'

/** Clears the claims that have ended by themselves, so that whoever looks at the desk hears of it. */
export async function releaseQuietClaims(ctx: Ctx): Promise<number> {
  const { count } = await ctx.db.caseClaim.deleteMany({
    where: { OR: [{ seenAt: { lte: quietSince(ctx.now) } }, { case: { status: { not: 'open' } } }] },
  })
  return count
}
