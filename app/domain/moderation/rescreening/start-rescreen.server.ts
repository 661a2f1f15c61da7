import { authorize } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'

/** Begins to go over all published and held posts, or goes on where an earlier run was cut off. */
export async function startRescreen(ctx: Ctx): Promise<{ rescreenId: string; resumed: boolean }> {
  authorize(ctx, 'edit_policy')
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$executeRaw`LOCK TABLE rescreen IN SHARE ROW EXCLUSIVE MODE`
    const unfinished = await ctx.db.rescreen.findFirst({ where: { finishedAt: null }, select: { id: true } })
    const total = await ctx.db.post.count({ where: { status: { in: ['published', 'held'] } } })
    const { id } =
      unfinished ?? (await ctx.db.rescreen.create({ data: { total, startedAt: ctx.now }, select: { id: true } }))
    await ctx.jobs.add(ctx.db, 'rescreen', { rescreenId: id }, { key: 'rescreen' })
    return { rescreenId: id, resumed: unfinished !== null }
  })
}
