import type { Ctx } from '../ctx.server.ts'
import { appealFields } from '../moderation/appeals/load-appealable.server.ts'
import { standingDecision } from '../moderation/standing-decisions.ts'

const excerptOf = { select: { anchor: true, heading: true, text: true } } as const

/** Reads the posts of `ids`, with all that showing them needs, in the order of `ids`. */
export async function loadPosts(ctx: Ctx, ids: string[]) {
  if (ids.length === 0) return []
  const readerId = ctx.actor.kind === 'member' ? ctx.actor.id : null
  const rows = await ctx.db.post.findMany({
    where: { id: { in: ids } },
    include: {
      article: { select: { slug: true } },
      root: { select: { lockedAt: true } },
      author: { select: { id: true, handle: true, displayName: true, country: true, role: true } },
      currentRevision: { select: { id: true, title: true, markdown: true, html: true, stance: true, sourceUrl: true } },
      citations: { select: { passage: excerptOf }, orderBy: { anchor: 'asc' } },
      notes: {
        where: { withdrawnAt: null },
        orderBy: [{ startOffset: 'asc' }, { createdAt: 'asc' }],
        include: {
          articleRevision: { select: { number: true } },
          passages: { select: { passage: excerptOf }, orderBy: { position: 'asc' } },
        },
      },
      // The last word of a moderator, which gaps and notices repeat.
      events: {
        where: standingDecision,
        orderBy: { seq: 'desc' },
        take: 1,
        select: {
          ...appealFields(readerId),
          message: true,
          caseId: true,
          verdicts: {
            where: { quote: { not: null } },
            orderBy: { startOffset: 'asc' },
            select: { quote: true, verdict: true },
          },
          passages: { select: { passage: excerptOf }, orderBy: { position: 'asc' } },
        },
      },
      reactions: {
        where: readerId ? { memberId: readerId } : { memberId: { in: [] } },
        select: { kind: true },
      },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type LoadedPost = Awaited<ReturnType<typeof loadPosts>>[number]
