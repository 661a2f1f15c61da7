import type { Ctx } from '../../ctx.server.ts'
import { defaultDeskSettings, type DeskSettings } from './desk-settings.ts'

/** The settings that hold now: the newest row, or the defaults. */
export async function loadDeskSettings(ctx: Ctx): Promise<DeskSettings> {
  const newest = await ctx.db.deskSetting.findFirst({
    orderBy: { seq: 'desc' },
    select: { samplePerMille: true, secondRemovalReach: true, secondSuspensionDays: true },
  })
  return newest ?? defaultDeskSettings
}
