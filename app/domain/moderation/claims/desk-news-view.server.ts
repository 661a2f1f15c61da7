import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { deskSignal, type DeskNews } from './claim.ts'
import { loadClaims } from './claims-view.server.ts'

type Facts = (Omit<DeskNews, 'at'> & { at: Date; articleId: string }) | null

/** However many listen in this process, what a signal is about is looked up once. */
const known = new WeakMap<{ payload: string }, Promise<Facts>>()

/** What the database signalled, with names, for one moderator; null where it is nothing that they may see. */
export async function viewDeskNews(ctx: Ctx, signal: { payload: string }): Promise<DeskNews | null> {
  let asked = known.get(signal)
  if (!asked) {
    asked = loadFacts(ctx, signal.payload)
    known.set(signal, asked)
  }
  const facts = await asked
  if (!facts) return null
  const { articleId, claim, ...news } = facts
  const articleIds = moderatedArticles(ctx.actor, { now: ctx.now })
  if (articleIds && !articleIds.includes(articleId)) return null
  const mine = ctx.actor.kind === 'member' && ctx.actor.id === claim?.moderatorId
  return { ...news, claim: claim && { ...claim, mine } }
}

async function loadFacts(ctx: Ctx, payload: string): Promise<Facts> {
  const { kind, caseId } = deskSignal.parse(JSON.parse(payload))
  const at = new Date()
  const found = await ctx.db.case.findUnique({
    where: { id: caseId },
    select: { articleId: true, status: true, revisionId: true },
  })
  if (!found) return null
  const claims = await loadClaims({ ...ctx, now: at }, [caseId])
  return { kind, caseId, at, claim: claims.get(caseId) ?? null, ...found }
}
