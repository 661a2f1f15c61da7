import { loadScreeningArticle } from '../articles/screening-passages.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { isAssessed } from './assessment.ts'
import { embedText, type EmbeddedText } from './embed-text.server.ts'
import { keepSetup, loadSetup, withoutEmbedding, type ScreeningSetup } from './load-setup.server.ts'
import { screen } from './screen.ts'
import { screenedText } from './screened-text.ts'
import type { Screening, ScreeningInput } from './types.ts'

interface TextToScreen {
  /** Null while there is no post yet. */
  postId: string | null
  articleId: string
  authorId: string
  title: string | null
  markdown: string
  imported: boolean
  /**
   * What `embedText` made of it before the transaction began; null where that came to nothing. Whoever does not say, or
   * whose article has a new version meanwhile, waits for the embedding here.
   */
  embedded?: EmbeddedText | null | undefined
}

/**
 * Screens one revision of a post and keeps what was found, with all that the answer depended on. `again` is for a text
 * that is there already: nobody waits for an answer, and nothing is refused. Who screens many posts gives the `setup`.
 */
export async function screenRevision(
  ctx: Ctx,
  input: TextToScreen & { postId: string; revisionId: string; again?: boolean; setup?: ScreeningSetup },
): Promise<Screening> {
  const { articleRevisionId, given, setup } = await gather(ctx, {
    ...input,
    setup: input.setup ?? (await loadSetup(ctx)),
  })
  const screening = screen(given)
  if (!input.imported && !input.again) refuseBlocked(screening)
  const runId = await keepRun(ctx, { ...input, articleRevisionId, given, setup, screening })
  // Only what somebody writes now: bringing in or going over thousands of old posts asks nobody outside.
  if (!input.imported && !input.again && screening.outcome !== 'publish' && screening.findings.some(isAssessed)) {
    await ctx.jobs.add(ctx.db, 'assess-run', { runId })
  }
  return screening
}

/** Screens a text that may become a post; nothing is kept. */
export async function screenText(ctx: Ctx, input: TextToScreen): Promise<Screening> {
  const { given } = await gather(ctx, { ...input, setup: await loadSetup(ctx) })
  const screening = screen(given)
  if (!input.imported) refuseBlocked(screening)
  return screening
}

/** What the engine is given: the text, its author, its article. */
async function gather(
  ctx: Ctx,
  { setup, ...input }: TextToScreen & { setup: ScreeningSetup; revisionId?: string; again?: boolean },
) {
  const article = await loadScreeningArticle(ctx, { articleId: input.articleId })
  const text = screenedText(input)
  const isOfThis = input.embedded?.text === text && input.embedded.articleRevisionId === article.articleRevisionId
  const embedded = input.embedded === null || isOfThis ? input.embedded : await embedText(ctx, input)
  const author = await ctx.db.member.findUniqueOrThrow({
    where: { id: input.authorId },
    select: { standing: true, postsToReview: true },
  })
  // A text that is there already waits if it waited when it was sent, whatever was decided about its author since.
  const postsToReview =
    input.again && input.revisionId ? await waitedBefore(ctx, input.revisionId) : author.postsToReview
  const publishedPosts = await ctx.db.post.count({
    where: { authorId: input.authorId, status: 'published', ...(input.postId && { id: { not: input.postId } }) },
  })
  const given: ScreeningInput = {
    text,
    author: { standing: author.standing, publishedPosts, postsToReview },
    imported: input.imported,
    article,
    phrases: setup.phrases,
    policy: setup.policy,
    ...(embedded && { vectors: embedded.sentences, passageVectors: embedded.passages }),
  }
  return {
    articleRevisionId: article.articleRevisionId,
    given,
    setup: embedded ? setup : withoutEmbedding(setup),
  }
}

function waitedBefore(ctx: Ctx, revisionId: string): Promise<number> {
  return ctx.db.finding.count({ where: { revisionId, label: 'premoderation' } })
}

/** A blocked phrase is said to its writer at once; nothing is kept of the post. Imports hold it instead. */
function refuseBlocked({ findings }: Screening): void {
  const blocked = findings.find(({ rule }) => rule === 'phrase-block')
  if (!blocked) return
  const message = `“${blocked.quote}” cannot be posted here. Please say it in other words.`
  throw new Refusal('invalid', message, { markdown: message })
}

interface Run {
  postId: string
  revisionId: string
  articleRevisionId: string
  given: ScreeningInput
  setup: ScreeningSetup
  screening: Screening
}

async function keepRun(
  ctx: Ctx,
  { postId, revisionId, articleRevisionId, given, setup, screening }: Run,
): Promise<string> {
  await keepSetup(ctx, setup)
  const run = await ctx.db.screeningRun.create({
    data: {
      postId,
      revisionId,
      engineVersion: screening.engineVersion,
      setupId: setup.id,
      articleRevisionId,
      authorStanding: given.author.standing,
      publishedPosts: given.author.publishedPosts,
      imported: given.imported,
      outcome: screening.outcome,
      holds: screening.holds,
      priority: screening.priority,
      reasons: screening.reasons,
      createdAt: ctx.now,
    },
    select: { id: true },
  })
  for (const finding of screening.findings) {
    await ctx.db.finding.create({
      data: {
        runId: run.id,
        postId,
        revisionId,
        label: finding.label,
        startOffset: finding.start,
        endOffset: finding.end,
        quote: finding.quote,
        score: finding.score,
        phase: finding.phase,
        rule: finding.rule,
        explanation: finding.explanation,
        passages: {
          create: finding.passages.map(({ passageId, score, terms }, index) => ({
            passageId,
            rank: index + 1,
            score,
            terms,
          })),
        },
      },
    })
  }
  return run.id
}
