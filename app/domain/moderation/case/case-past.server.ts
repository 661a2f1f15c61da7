import type { Ctx } from '../../ctx.server.ts'
import { screenedText } from '../../screening/screened-text.ts'
import { loadPosts } from '../../threads/load-posts.server.ts'
import { toNode } from '../../threads/to-node.ts'
import type { DiffPart } from './case-page.ts'
import type { LoadedCase } from './load-case.server.ts'
import { wordDiff } from './word-diff.ts'

/** The posts above a reply: the one that it answers, and the thread's first. */
export async function loadContext(ctx: Ctx, post: LoadedCase['post']) {
  if (!post.parentId) return []
  const above = [...new Set([post.rootId, post.parentId])]
  const posts = await loadPosts(ctx, above)
  return posts.map((loaded) =>
    toNode(loaded, { actor: ctx.actor, now: ctx.now, topDepth: loaded.depth, topId: loaded.id }),
  )
}

/** What the last decision said of each sentence; whoever decides now is told nothing of it. */
export async function loadVerdicts(ctx: Ctx, found: LoadedCase) {
  if (found.status === 'open') return []
  const last = await ctx.db.moderationEvent.findFirst({
    where: { caseId: found.id, revisionId: found.revisionId, kind: 'decided' },
    orderBy: { seq: 'desc' },
    select: { verdicts: { select: { findingId: true, quote: true, verdict: true } } },
  })
  return last?.verdicts ?? []
}

/** What the author changed since a moderator last returned or judged the post in this case. */
export async function diffWithReturned(
  ctx: Ctx,
  input: { caseId: string; revision: LoadedCase['revision'] },
): Promise<DiffPart[] | null> {
  const judged = await ctx.db.moderationEvent.findFirst({
    where: { caseId: input.caseId, kind: 'decided', revisionId: { not: input.revision.id } },
    orderBy: { seq: 'desc' },
    select: { revision: { select: { title: true, markdown: true } } },
  })
  return judged ? wordDiff(screenedText(judged.revision), screenedText(input.revision)) : null
}
