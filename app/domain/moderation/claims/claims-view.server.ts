import { authorize } from '../../accounts/authorize.server.ts'
import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { quietSince, type CaseClaim, type ClaimView, type DeskSnapshot } from './claim.ts'
import { whyBarred } from '../why-barred.ts'
import { loadBars, loadDeciders } from '../deciders.server.ts'

/** Of these cases, those that somebody has, and who. */
export async function loadClaims(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, ClaimView>> {
  const claims = await findClaims(ctx, { caseId: { in: [...caseIds] } })
  return new Map(claims.map((claim) => [claim.caseId, claim]))
}

/** Who has a case, and what the member who looks at it can do about that. */
export async function viewCaseClaim(ctx: Ctx, input: { caseId: string }): Promise<CaseClaim> {
  authorize(ctx, 'moderate')
  const found = await ctx.db.case.findUnique({
    where: { id: input.caseId },
    select: { articleId: true, status: true, revisionId: true },
  })
  const bars = await loadBars(ctx, input)
  if (!found || !bars) throw new Refusal('not_found', 'There is no such case.')
  authorize(ctx, 'moderate', { articleId: found.articleId })
  const mayHold = found.status === 'open' && whyBarred(ctx.actor, { ...bars, now: ctx.now }) === null
  const [claims, others] = await Promise.all([
    loadClaims(ctx, [input.caseId]),
    mayHold ? loadDeciders(ctx, { bars }) : [],
  ])
  return {
    caseId: input.caseId,
    status: found.status,
    revisionId: found.revisionId,
    claim: claims.get(input.caseId) ?? null,
    at: ctx.now,
    mayHold,
    others: others.map(({ id, displayName }) => ({ id, name: displayName })),
  }
}

/** All that is claimed of what the member may see. */
export async function viewDeskSnapshot(ctx: Ctx): Promise<DeskSnapshot> {
  authorize(ctx, 'moderate')
  const articleIds = moderatedArticles(ctx.actor, { now: ctx.now })
  const claims = await findClaims(ctx, { case: articleIds ? { articleId: { in: [...articleIds] } } : {} })
  return { at: ctx.now, claims }
}

type Where = NonNullable<Parameters<Ctx['db']['caseClaim']['findMany']>[0]>['where']

/** More than any desk has moderators at work. */
const claimsShown = 500

async function findClaims(ctx: Ctx, where: Where): Promise<ClaimView[]> {
  const rows = await ctx.db.caseClaim.findMany({
    where: { AND: [where ?? {}, { seenAt: { gt: quietSince(ctx.now) } }] },
    take: claimsShown,
    include: {
      moderator: { select: { displayName: true } },
      case: {
        select: {
          events: {
            where: { kind: { in: ['taken_over', 'handed_over'] } },
            orderBy: { seq: 'desc' },
            take: 1,
            select: { kind: true, message: true, createdAt: true, actor: { select: { displayName: true } } },
          },
        },
      },
    },
  })
  return rows.map((row) => {
    const event = row.case.events[0]
    // What passed the case on and the claim that came of it were written at the same moment.
    const cameBy = event?.createdAt.getTime() === row.claimedAt.getTime() ? event : undefined
    return {
      caseId: row.caseId,
      moderatorId: row.moderatorId,
      name: row.moderator.displayName,
      since: row.claimedAt,
      seenAt: row.seenAt,
      mine: ctx.actor.kind === 'member' && ctx.actor.id === row.moderatorId,
      passedOn: cameBy
        ? {
            kind: cameBy.kind === 'taken_over' ? 'taken_over' : 'handed_over',
            by: cameBy.actor?.displayName ?? 'Somebody',
            reason: cameBy.message,
          }
        : null,
    }
  })
}
