import type { Ctx } from '../../ctx.server.ts'
import { stateOfMade, untilWhen, type AppealState, type OwnAppeal } from './appeal-state.ts'
import { daysOf, sanctionSummary } from '../sanctions/sanction-rules.ts'

/* A consequence that was imposed together with a decision falls with that decision; one that was not is appealed itself. */

/** Which consequences can be appealed themselves: those with an event of their own. */
export const byItself = { event: { kind: 'sanctioned' } } as const

const ownFields = { text: true, createdAt: true, outcome: true, reply: true } as const

/** What the member's own appeal against a consequence depends on: an `include` of sanctions. */
export const sanctionAppealFields = {
  event: { select: { kind: true, appeals: { select: ownFields } } },
} as const

interface Appealed {
  eventId: string
  startsAt: Date
  liftedAt: Date | null
  event: { kind: string; appeals: OwnAppeal[] }
}

/** Where the member's appeal against a consequence stands; null where it is not to be appealed by itself. */
export function sanctionAppealState({ eventId, startsAt, liftedAt, event }: Appealed, now: Date): AppealState | null {
  const [made] = event.appeals
  // A deleted post changes nothing about what was imposed.
  if (made) return stateOfMade(made, 'published')
  if (event.kind !== 'sanctioned' || liftedAt !== null) return null
  return untilWhen({ eventId, since: startsAt, now })
}

/** A consequence of the member's own, by the event that the record has of it. */
export function findOwnSanction(ctx: Ctx, input: { eventId: string; memberId: string }) {
  return ctx.db.sanction.findFirst({
    where: { ...input, ...byItself },
    include: {
      ...sanctionAppealFields,
      case: {
        select: {
          postId: true,
          revisionId: true,
          post: {
            select: {
              currentRevisionId: true,
              currentRevision: { select: { title: true, markdown: true } },
              article: { select: { slug: true } },
            },
          },
        },
      },
    },
  })
}

/** An appeal against a consequence, for the moderators of the case in which it is heard. */
export interface SanctionAppeal {
  appellant: string
  text: string
  at: Date
  waits: boolean
  /** Of one that was answered. */
  answer: { isLifted: boolean; reply: string } | null
  against: { summary: string; message: string; by: string; at: Date }
}

/** The latest one of a case; null without any. */
export async function loadSanctionAppeal(ctx: Ctx, input: { caseId: string }): Promise<SanctionAppeal | null> {
  const appeal = await ctx.db.appeal.findFirst({
    where: { caseId: input.caseId, ...byItself },
    orderBy: { createdAt: 'desc' },
    include: {
      appellant: { select: { displayName: true } },
      event: { select: { sanctions: { include: { imposedBy: { select: { displayName: true } } } } } },
    },
  })
  const sanction = appeal?.event.sanctions[0]
  if (!appeal || !sanction) return null
  const { kind, reason, posts, startsAt, endsAt } = sanction
  return {
    appellant: appeal.appellant.displayName,
    text: appeal.text,
    at: appeal.createdAt,
    waits: appeal.outcome === null,
    answer: appeal.outcome && { isLifted: appeal.outcome === 'overturned', reply: appeal.reply },
    against: {
      summary: sanctionSummary({ kind, reason, posts, days: daysOf({ startsAt, endsAt }) }),
      message: sanction.message,
      by: sanction.imposedBy.displayName,
      at: startsAt,
    },
  }
}
