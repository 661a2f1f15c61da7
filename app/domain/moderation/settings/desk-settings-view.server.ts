import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { loadDeskSettings } from './desk-settings.server.ts'
import type { DeskSettings } from './desk-settings.ts'

export interface DeskSettingsPage {
  settings: DeskSettings
  /** Newest first; `by` is null where nobody is named. */
  history: (DeskSettings & { id: string; by: string | null; at: Date })[]
}

/** The desk's settings and how they came to be, for administrators. */
export async function viewDeskSettings(ctx: Ctx): Promise<DeskSettingsPage> {
  authorize(ctx, 'edit_desk_settings')
  const rows = await ctx.db.deskSetting.findMany({
    orderBy: { seq: 'desc' },
    take: 20,
    include: { changedBy: { select: { displayName: true } } },
  })
  return {
    settings: await loadDeskSettings(ctx),
    history: rows.map(({ id, samplePerMille, secondRemovalReach, secondSuspensionDays, changedBy, changedAt }) => ({
      id,
      samplePerMille,
      secondRemovalReach,
      secondSuspensionDays,
      by: changedBy?.displayName ?? null,
      at: changedAt,
    })),
  }
}
