import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { loadDeskSettings } from './desk-settings.server.ts'
import type { DeskSettings } from './desk-settings.ts'

/** Keeps new settings as a row of their own, so that what held at any time can be told. */
export async function changeDeskSettings(ctx: Ctx, input: DeskSettings): Promise<{ changed: boolean }> {
  const admin = authorizeMember(ctx, 'edit_desk_settings')
  const before = await loadDeskSettings(ctx)
  const { samplePerMille, secondRemovalReach, secondSuspensionDays } = input
  if (
    before.samplePerMille === samplePerMille &&
    before.secondRemovalReach === secondRemovalReach &&
    before.secondSuspensionDays === secondSuspensionDays
  ) {
    return { changed: false }
  }
  await ctx.db.deskSetting.create({
    data: { samplePerMille, secondRemovalReach, secondSuspensionDays, changedById: admin.id, changedAt: ctx.now },
  })
  return { changed: true }
}
