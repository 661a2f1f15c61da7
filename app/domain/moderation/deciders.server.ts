import type { Actor, MemberActor } from '../accounts/actor.ts'
import { loadActors } from '../accounts/load-actor.server.ts'
import { can } from '../accounts/permissions.ts'
import type { Ctx } from '../ctx.server.ts'

/** What of a case says who may not decide it. */
export interface CaseBars {
  authorId: string
  articleId: string
  reporterIds: string[]
  /** Who gave the decision that is appealed against, who appealed, and who has given the first of two opinions. */
  involvedIds: string[]
}

/** Null: there is no such case. */
export async function loadBars(ctx: Ctx, input: { caseId: string }): Promise<CaseBars | null> {
  const found = await ctx.db.case.findUnique({
    where: { id: input.caseId },
    select: {
      articleId: true,
      post: { select: { authorId: true } },
      flags: { select: { reporterId: true } },
      appeals: { where: { outcome: null }, select: { appellantId: true, event: { select: { actorId: true } } } },
      reviews: { where: { secondById: null, droppedAt: null }, select: { firstById: true } },
    },
  })
  if (!found) return null
  return {
    authorId: found.post.authorId,
    articleId: found.articleId,
    reporterIds: found.flags.map(({ reporterId }) => reporterId),
    involvedIds: [
      ...found.appeals.flatMap(({ appellantId, event }) => [appellantId, event.actorId ?? appellantId]),
      ...found.reviews.map(({ firstById }) => firstById),
    ],
  }
}

/** Why `actor` may not decide the case, in words for them; null when they may. */
export function whyNotDecider(actor: Actor, input: { bars: CaseBars; now: Date }): string | null {
  const { bars, now } = input
  const id = actor.kind === 'member' ? actor.id : ''
  const answer = can(actor, 'decide', {
    now,
    authorId: bars.authorId,
    articleId: bars.articleId,
    reportedByActor: bars.reporterIds.includes(id),
  })
  if (!answer.allowed) return answer.why
  return bars.involvedIds.includes(id) ? 'You have decided here before, so another moderator decides this time.' : null
}

/** All others who may decide the case, by name. */
export async function loadDeciders(ctx: Ctx, input: { bars: CaseBars }): Promise<MemberActor[]> {
  const { articleId } = input.bars
  const actors = await loadActors(ctx, {
    OR: [{ role: { in: ['moderator', 'admin'] } }, { moderates: { some: { articleId } } }],
  })
  const self = ctx.actor.kind === 'member' ? ctx.actor.id : ''
  return actors.filter(
    (actor) => actor.id !== self && whyNotDecider(actor, { bars: input.bars, now: ctx.now }) === null,
  )
}
