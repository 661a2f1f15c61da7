import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { loadClaims } from './claims-view.server.ts'

/** Whoever does not have the case may decide it all the same, unless somebody else has. */
export async function refuseOthersClaim(ctx: Ctx, input: { caseId: string }): Promise<void> {
  const held = (await loadClaims(ctx, [input.caseId])).get(input.caseId)
  if (!held || held.mine) return
  throw new Refusal('stale', `${held.name} has this case. You can take it over with a reason, and decide it then.`)
}
