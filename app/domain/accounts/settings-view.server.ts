import type { Ctx } from '../ctx.server.ts'
import { authorizeMember } from './authorize.server.ts'

export interface SettingsView {
  handle: string
  displayName: string
  country: string | null
  email: string | null
}

export async function viewSettings(ctx: Ctx): Promise<SettingsView> {
  const actor = authorizeMember(ctx, 'change_settings')
  return ctx.db.member.findUniqueOrThrow({
    where: { id: actor.id },
    select: { handle: true, displayName: true, country: true, email: true },
  })
}
