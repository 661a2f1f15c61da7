import type { Ctx } from '../../ctx.server.ts'
import { decide } from '../../screening/decide.ts'
import { embedText } from '../../screening/embed-text.server.ts'
import { withoutEmbedding } from '../../screening/load-setup.server.ts'
import type { ScreeningSetup } from '../../screening/load-setup.server.ts'
import { screenRevision } from '../../screening/screen-revision.server.ts'
import type { FindingLabel } from '../../vocabulary.ts'
import { undecided } from './decided-before.ts'
import { openCase } from '../case/open-case.server.ts'
import type { EmbeddedRevisions } from '../embed-before.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { standingDecision } from '../standing-decisions.ts'
import { rescreenEffect } from './rescreen-effect.ts'

export interface RescreenedPost {
  screened: boolean
  opened: boolean
  held: boolean
}

/**
 * Screens a post's present text with the present setup, unless that is what it was screened with, and lays before a
 * moderator what none has decided about. Runs inside the caller's transaction.
 */
export async function rescreenPost(
  ctx: Ctx,
  input: { postId: string; setup: ScreeningSetup; embedded?: EmbeddedRevisions },
): Promise<RescreenedPost> {
  const nothing = { screened: false, opened: false, held: false }
  await ctx.db.$queryRaw`SELECT id FROM post WHERE id = ${input.postId}::uuid FOR UPDATE`
  const post = await ctx.db.post.findUnique({
    where: { id: input.postId },
    include: {
      author: { select: { standing: true } },
      currentRevision: { include: { runs: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 } } },
      events: { where: standingDecision, select: { revisionId: true, decision: true, createdAt: true } },
    },
  })
  const revision = post?.currentRevision
  if (!revision || (post.status !== 'published' && post.status !== 'held')) return nothing
  const readWith = revision.runs[0]?.setupId
  if (readWith === input.setup.id) return nothing
  // Another process took the post for which the embedding was asked: then it is asked for this one, here.
  const prepared = input.embedded?.get(revision.id)
  const embedded = prepared === undefined ? await embedText(ctx, { ...revision, articleId: post.articleId }) : prepared
  // Failed before and again: reading it once more in the same way would tell nothing new.
  if (!embedded && readWith === withoutEmbedding(input.setup).id) return nothing

  const imported = post.importKey !== null
  const about = { postId: post.id, revisionId: revision.id }
  const { findings } = await screenRevision(ctx, {
    ...about,
    articleId: post.articleId,
    authorId: post.authorId,
    title: revision.title,
    markdown: revision.markdown,
    imported,
    again: true,
    setup: input.setup,
    embedded,
  })
  const open = undecided(findings, await findDecided(ctx, { postId: post.id, decisions: post.events }))
  const { priority, takesOffPage } = rescreenEffect({
    decision: decide(open, { standing: post.author.standing, imported, policy: input.setup.policy }),
    findings: open,
    status: post.status,
    publishedByModerator: post.events.some(
      ({ revisionId, decision }) =>
        revisionId === revision.id && (decision === 'publish' || decision === 'publish_with_note'),
    ),
    age: ctx.now.getTime() - revision.createdAt.getTime(),
  })
  if (priority === null) return { ...nothing, screened: true }
  if (takesOffPage) await recordEvent(ctx, { ...about, kind: 'screened', holds: true, byEngine: true })
  const { isNew } = await openCase(ctx, { ...about, priority, byEngine: true })
  return { screened: true, opened: isNew, held: takesOffPage }
}

/** What moderators had before them when they decided: the findings of the runs made until then of the same text. */
async function findDecided(
  ctx: Ctx,
  input: { postId: string; decisions: { revisionId: string; createdAt: Date }[] },
): Promise<{ label: FindingLabel; quote: string }[]> {
  if (input.decisions.length === 0) return []
  return ctx.db.finding.findMany({
    where: {
      postId: input.postId,
      OR: input.decisions.map(({ revisionId, createdAt }) => ({ revisionId, run: { createdAt: { lte: createdAt } } })),
    },
    select: { label: true, quote: true },
  })
}
