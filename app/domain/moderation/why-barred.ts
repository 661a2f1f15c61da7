import type { Actor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'

/** All that can bar a moderator from a case. */
export interface BarringFacts {
  post: { authorId: string; articleId: string }
  flags: { reporterId: string }[]
  /** Appeals that wait for an answer. */
  appeals: { appellantId: string; event: { actorId: string | null } }[]
  /** Reviews that wait for their second moderator. */
  reviews: { firstById: string }[]
}

/** What is read of a case, besides its post and its reports, to tell who is barred from it. */
export const barringFacts = {
  appeals: { where: { outcome: null }, select: { appellantId: true, event: { select: { actorId: true } } } },
  reviews: { where: { secondById: null, droppedAt: null }, select: { firstById: true } },
} as const

/** Why this moderator may not decide a case, in words for them; null when they may. */
export function whyBarred(actor: Actor, { now, ...facts }: BarringFacts & { now: Date }): string | null {
  const me = actor.kind === 'member' ? actor.id : null
  const answer = can(actor, 'decide', {
    now,
    ...facts.post,
    reportedByActor: facts.flags.some(({ reporterId }) => reporterId === me),
  })
  if (!answer.allowed) return answer.why
  if (me === null) return null
  if (facts.appeals.some(({ event, appellantId }) => event.actorId === me || appellantId === me)) {
    return 'This is an appeal against your own decision, or your own appeal, so another moderator hears it.'
  }
  if (facts.reviews.some(({ firstById }) => firstById === me)) {
    return 'You have looked at this first, so the second look is another moderator’s.'
  }
  return null
}
