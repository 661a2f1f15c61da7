import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'

/** How far a rescreening is, in posts: passed of total, screened with the present setup, cases opened, … */
export interface RescreenProgress {
  total: number
  passed: number
  screened: number
  opened: number
  held: number
  failed: number
  startedAt: Date
  finished: boolean
}

export async function viewRescreen(ctx: Ctx, input: { rescreenId: string }): Promise<RescreenProgress> {
  authorize(ctx, 'edit_policy')
  const { total, passed, screened, opened, held, failed, startedAt, finishedAt } =
    await ctx.db.rescreen.findUniqueOrThrow({ where: { id: input.rescreenId } })
  return { total, passed, screened, opened, held, failed, startedAt, finished: finishedAt !== null }
}
