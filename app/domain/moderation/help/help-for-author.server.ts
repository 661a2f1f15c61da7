import type { Ctx } from '../../ctx.server.ts'
import { countryKey } from './help-country.ts'
import { helpKinds, type HelpNow } from './help-kind.ts'
import { standingDecision } from '../standing-decisions.ts'

/**
 * What the author of a post is told at once when screening found an emergency in its present text,
 * until somebody has decided about that text. Null for every other reader.
 */
export async function helpForAuthor(
  ctx: Ctx,
  post: { id: string; authorId: string; currentRevisionId: string | null },
): Promise<HelpNow | null> {
  if (ctx.actor.kind !== 'member' || ctx.actor.id !== post.authorId || !post.currentRevisionId) return null
  const about = { postId: post.id, revisionId: post.currentRevisionId }
  const run = await ctx.db.screeningRun.findFirst({
    where: about,
    orderBy: { createdAt: 'desc' },
    select: { findings: { where: { label: 'emergency' }, select: { label: true, score: true, rule: true } } },
  })
  const kinds = helpKinds(run?.findings ?? [])
  if (kinds.length === 0) return null
  if (await ctx.db.moderationEvent.findFirst({ where: { ...about, ...standingDecision }, select: { id: true } }))
    return null
  return { kinds, ...(await findHelpLine(ctx, { memberId: post.authorId })) }
}

/** The line of the member's country; what it leaves out comes from the line for everybody else. */
async function findHelpLine(ctx: Ctx, input: { memberId: string }): Promise<Omit<HelpNow, 'kinds'>> {
  const { country } = await ctx.db.member.findUniqueOrThrow({
    where: { id: input.memberId },
    select: { country: true },
  })
  const lines = await ctx.db.helpLine.findMany()
  const elsewhere = lines.find((line) => line.country === null)
  if (!elsewhere) throw new Error('there is no help line for everybody else')
  const key = countryKey(country)
  const own = key === '' ? undefined : lines.find((line) => line.country !== null && countryKey(line.country) === key)
  const { number, words } = own ?? elsewhere
  const crisis = own?.crisisNumber || own?.crisisWords ? own : elsewhere
  return { number, words, crisisNumber: crisis.crisisNumber, crisisWords: crisis.crisisWords }
}
