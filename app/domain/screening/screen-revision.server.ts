import { loadScreeningArticle } from '../articles/screening-passages.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { screen } from './screen.ts'
import { screenedText } from './screened-text.ts'
import type { Screening } from './types.ts'

/** Screens one revision of a post and keeps what was found with the engine's version. */
export async function screenRevision(
  ctx: Ctx,
  input: {
    postId: string
    revisionId: string
    articleId: string
    authorId: string
    title: string | null
    markdown: string
    imported: boolean
  },
): Promise<Screening> {
  const article = await loadScreeningArticle(ctx, { articleId: input.articleId })
  const author = await ctx.db.member.findUniqueOrThrow({ where: { id: input.authorId }, select: { standing: true } })
  const publishedPosts = await ctx.db.post.count({
    where: { authorId: input.authorId, status: 'published', id: { not: input.postId } },
  })
  const phrases = await ctx.db.phrase.findMany({ select: { list: true, phrase: true, note: true } })
  const screening = screen({
    text: screenedText(input),
    author: { standing: author.standing, publishedPosts },
    imported: input.imported,
    article,
    phrases,
  })
  if (!input.imported) refuseBlocked(screening)
  await keepRun(ctx, { ...input, screening })
  return screening
}

/** A blocked phrase is said to its writer at once; nothing is kept of the post. Imports hold it instead. */
function refuseBlocked({ findings }: Screening): void {
  const blocked = findings.find(({ rule }) => rule === 'phrase-block')
  if (!blocked) return
  const message = `“${blocked.quote}” cannot be posted here. Please say it in other words.`
  throw new Refusal('invalid', message, { markdown: message })
}

async function keepRun(ctx: Ctx, input: { postId: string; revisionId: string; screening: Screening }) {
  const { postId, revisionId, screening } = input
  const run = await ctx.db.screeningRun.create({
    data: {
      postId,
      revisionId,
      engineVersion: screening.engineVersion,
      outcome: screening.outcome,
      holds: screening.holds,
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
}
