import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { findAlike } from './alike-cases.server.ts'
import { loadQueueEntries } from './load-queue-entries.server.ts'
import type { GroupPage } from './queue-page.ts'

/** A case and those open ones that say nearly the same. */
export async function viewGroup(ctx: Ctx, input: { caseId: string }): Promise<GroupPage> {
  authorize(ctx, 'moderate')
  const found = await ctx.db.case.findUnique({ where: { id: input.caseId }, select: { articleId: true } })
  if (!found) throw new Refusal('not_found', 'There is no such case.')
  authorize(ctx, 'moderate', { articleId: found.articleId })
  const ids = await findAlike(ctx, input)
  const entries = await loadQueueEntries(ctx, ids)
  return { caseId: input.caseId, entries: ids.flatMap((id) => entries.get(id) ?? []) }
}
