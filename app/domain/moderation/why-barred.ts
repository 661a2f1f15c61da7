import type { Actor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import type { DeskSettings } from './settings/desk-settings.ts'
import { reachFields, reachOf, type Reaching } from './queue/post-reach.ts'
import { isForTwo, readProposal } from './second-review/second-review.ts'

/** An appeal that waits for an answer, with the decision that it is against. */
export interface WaitingAppeal {
  appellantId: string
  event: {
    actorId: string | null
    /** The case in which it was decided: the reports that it answered, and who decided first where two did. */
    case: { flags: { reporterId: string }[]; reviews: { firstById: string }[] } | null
  }
}

/** All that can bar a moderator from a case. */
export interface BarringFacts {
  post: { authorId: string; articleId: string } & Reaching
  flags: { reporterId: string }[]
  /** Appeals that wait for an answer. */
  appeals: WaitingAppeal[]
  /** Reviews that wait for their second moderator. */
  reviews: { firstById: string; first: unknown }[]
  settings: DeskSettings
}

/** What is read of a case's post. */
export const barringPost = { authorId: true, articleId: true, ...reachFields } as const

/** What is read of the case in which it was decided what is appealed against. */
export const decidedIn = {
  select: {
    flags: { select: { reporterId: true } },
    reviews: { where: { secondById: { not: null } }, select: { firstById: true } },
  },
} as const

/** What is read of a case, besides its post and its reports, to tell who is barred from it. */
export const barringFacts = {
  appeals: {
    where: { outcome: null },
    select: {
      appellantId: true,
      event: {
        select: {
          actorId: true,
          kind: true,
          case: decidedIn,
        },
      },
    },
  },
  reviews: { where: { secondById: null, droppedAt: null }, select: { firstById: true, first: true } },
} as const

/** Why this moderator may not decide a case, in words for them; null when they may. */
export function whyBarred(actor: Actor, { now, ...facts }: BarringFacts & { now: Date }): string | null {
  const me = actor.kind === 'member' ? actor.id : null
  const { authorId, articleId } = facts.post
  const answer = can(actor, 'decide', {
    now,
    authorId,
    articleId,
    reportedByActor: facts.flags.some(({ reporterId }) => reporterId === me),
  })
  if (!answer.allowed) return answer.why
  if (me === null) return null
  return whyNotHear(me, facts.appeals) ?? (wasFirst(me, facts) ? waitsForAnother : null)
}

/** Why somebody may not hear the appeals of a case, in words for them; null when they may. */
export function whyNotHear(me: string, appeals: readonly WaitingAppeal[]): string | null {
  const decided = ({ event }: WaitingAppeal) =>
    event.actorId === me || event.case?.reviews.some(({ firstById }) => firstById === me)
  if (appeals.some(decided)) {
    return 'This is an appeal against your own decision, so another moderator hears it.'
  }
  if (appeals.some(({ appellantId }) => appellantId === me)) {
    return 'This is your own appeal, so another moderator hears it.'
  }
  if (appeals.some(({ event }) => event.case?.flags.some(({ reporterId }) => reporterId === me))) {
    return 'You reported this post, so another moderator hears the appeal.'
  }
  return null
}

const waitsForAnother = 'You have looked at this first, so the second look is another moderator’s.'

/** The first of two may not be the second, until administrators no longer ask for two. */
function wasFirst(me: string, { reviews, post, settings }: BarringFacts): boolean {
  return reviews.some(
    ({ firstById, first }) => firstById === me && isForTwo(readProposal(first), { reach: reachOf(post), settings }),
  )
}
