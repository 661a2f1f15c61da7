import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { MemberActor } from './actor.ts'
import { can, type Action, type Subject } from './permissions.ts'

/** Lets a use case go on only when the table of permissions says so. */
export function authorize(ctx: Ctx, action: Action, subject?: Omit<Subject, 'now'>): void {
  const answer = can(ctx.actor, action, { ...subject, now: ctx.now })
  if (answer.allowed) return
  throw new Refusal(ctx.actor.kind === 'guest' ? 'not_signed_in' : 'forbidden', answer.why)
}

/** The same, for what only a member can do; returns the member. */
export function authorizeMember(ctx: Ctx, action: Action, subject?: Omit<Subject, 'now'>): MemberActor {
  authorize(ctx, action, subject)
  if (ctx.actor.kind !== 'member') throw new Refusal('not_signed_in', 'Please sign in first.')
  return ctx.actor
}
