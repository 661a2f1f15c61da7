import { authorize } from '../../accounts/authorize.server.ts'
import { can } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import type { CaseStatus } from '../../vocabulary.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { loadSanctions, type SanctionLine } from './sanction-lines.server.ts'
import { loadSanctionAppeal, type SanctionAppeal } from '../appeals/sanction-appeals.server.ts'
import { suspensionNeedsSecond } from '../second-review/second-review.ts'
import { barringFacts, whyNotHear } from '../why-barred.ts'
import { findWaitingReview } from '../second-review/waiting-review.server.ts'

/** What a case's page tells of the consequences for its author. */
export interface Consequences {
  caseId: string
  caseStatus: CaseStatus
  member: { handle: string; displayName: string }
  /** Why this moderator may impose none; null when they may. */
  barred: string | null
  /** Why none can be imposed by itself now, though they may; null when it can. */
  notNow: string | null
  /** Another moderator proposed a suspension, and this one is asked. */
  isAsked: boolean
  /** Suspensions of so many days need a second moderator; null: none does. */
  secondFromDays: number | null
  history: SanctionLine[]
  /** The member appealed against one of them, and this case is where that is heard. */
  appeal: SanctionAppeal | null
  /** This moderator may answer it. */
  mayHear: boolean
}

export async function viewConsequences(ctx: Ctx, input: { caseId: string }): Promise<Consequences> {
  authorize(ctx, 'moderate')
  const found = await ctx.db.case.findUnique({
    where: { id: input.caseId },
    include: {
      post: { select: { articleId: true, author: true } },
      flags: { select: { reporterId: true } },
      appeals: barringFacts.appeals,
    },
  })
  if (!found) throw new Refusal('not_found', 'There is no such case.')
  authorize(ctx, 'moderate', { articleId: found.post.articleId })
  const { author } = found.post
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null
  const [settings, review, history, appeal] = await Promise.all([
    loadDeskSettings(ctx),
    findWaitingReview(ctx, found.id),
    loadSanctions(ctx, { memberId: author.id }),
    loadSanctionAppeal(ctx, input),
  ])
  const permission = can(ctx.actor, 'sanction', {
    now: ctx.now,
    authorId: author.id,
    memberRole: author.role,
    reportedByActor: found.flags.some(({ reporterId }) => reporterId === me),
  })
  const isMine = review?.firstById === me
  const waits = review?.first.kind === 'decision' ? 'When both moderators have decided, consequences can follow.' : null
  const mine = isMine && review.first.kind === 'sanction' ? review.first.sanction : null
  const proposed =
    mine && suspensionNeedsSecond(mine, settings)
      ? 'You have proposed a suspension. It waits for a second moderator.'
      : null
  return {
    caseId: found.id,
    caseStatus: found.status,
    member: { handle: author.handle, displayName: author.displayName },
    barred: permission.allowed ? null : permission.why,
    notNow: waits ?? proposed,
    isAsked: review?.first.kind === 'sanction' && !isMine,
    secondFromDays: settings.secondSuspensionDays,
    history,
    appeal,
    mayHear: permission.allowed && whyNotHear(me ?? '', found.appeals) === null,
  }
}
