import type { MemberActor } from '../accounts/actor.ts'
import { loadActors } from '../accounts/load-actor.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { loadDeskSettings } from './settings/desk-settings.server.ts'
import { barringFacts, barringPost, whyBarred, type BarringFacts } from './why-barred.ts'

/** What of a case says who may not decide it. Null: there is no such case. */
export async function loadBars(ctx: Ctx, input: { caseId: string }): Promise<BarringFacts | null> {
  const found = await ctx.db.case.findUnique({
    where: { id: input.caseId },
    select: { post: { select: barringPost }, flags: { select: { reporterId: true } }, ...barringFacts },
  })
  return found && { ...found, settings: await loadDeskSettings(ctx) }
}

/** All others who may decide the case, by name. */
export async function loadDeciders(ctx: Ctx, input: { bars: BarringFacts }): Promise<MemberActor[]> {
  const { articleId } = input.bars.post
  const actors = await loadActors(ctx, {
    OR: [{ role: { in: ['moderator', 'admin'] } }, { moderates: { some: { articleId } } }],
  })
  const self = ctx.actor.kind === 'member' ? ctx.actor.id : ''
  return actors.filter((actor) => actor.id !== self && whyBarred(actor, { ...input.bars, now: ctx.now }) === null)
}
