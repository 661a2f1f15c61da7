import type { Ctx } from '../ctx.server.ts'
import { loadActor } from './load-actor.server.ts'

/** For what goes on longer than a request: the ctx with who the member is by now, and the present moment. */
export async function refreshActor(ctx: Ctx): Promise<Ctx> {
  const actor = ctx.actor.kind === 'member' ? await loadActor(ctx, { memberId: ctx.actor.id }) : ctx.actor
  return { ...ctx, actor, now: new Date() }
}
