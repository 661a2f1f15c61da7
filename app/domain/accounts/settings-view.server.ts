import type { Ctx } from '../ctx.server.ts'
import { loadMyDecisions, type MyDecision } from '../moderation/my-decisions.server.ts'
import { authorizeMember } from './authorize.server.ts'

export interface SettingsView {
  handle: string
  displayName: string
  country: string | null
  email: string | null
  /** Decisions of moderators that they can appeal against, or have. */
  decisions: MyDecision[]
}

export async function viewSettings(ctx: Ctx): Promise<SettingsView> {
  const actor = authorizeMember(ctx, 'change_settings')
  const member = await ctx.db.member.findUniqueOrThrow({
    where: { id: actor.id },
    select: { handle: true, displayName: true, country: true, email: true },
  })
  return { ...member, decisions: await loadMyDecisions(ctx, { memberId: actor.id }) }
}
