import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { matchAnchors, plain, type KnownPassage } from './match-anchors.ts'
import { parseArticle, type ArticleFile } from './parse-article.ts'
import { splitPassages, summaryOf, type PassageDraft } from './split-passages.ts'

interface ImportedArticle {
  slug: string
  revision: number
  outcome: 'created' | 'revised' | 'unchanged'
  passages: number
}

/**
 * Takes in an article's file (Markdown with front matter). A changed file becomes a new revision; the
 * same file changes nothing.
 * @throws FileProblems when the file is not right; nothing is written then.
 */
export async function importArticle(ctx: Ctx, input: { source: string }): Promise<ImportedArticle> {
  if (ctx.actor.kind !== 'system') throw new Refusal('forbidden', 'Articles are imported by a command on the server.')
  const file = parseArticle(input.source)
  const contentHash = hashOf(JSON.stringify(file))
  return inTransaction(ctx, async (ctx) => {
    // Two imports of one article: the second waits and sees what the first wrote.
    await ctx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('article:' || ${file.slug}))`
    const article = await ctx.db.article.findUnique({
      where: { slug: file.slug },
      select: {
        id: true,
        currentRevision: { select: { number: true, contentHash: true, _count: { select: { passages: true } } } },
      },
    })
    const current = article?.currentRevision
    if (current?.contentHash === contentHash) {
      return { slug: file.slug, revision: current.number, outcome: 'unchanged', passages: current._count.passages }
    }
    const { id: articleId } =
      article ?? (await ctx.db.article.create({ data: { slug: file.slug, createdAt: ctx.now }, select: { id: true } }))
    const number = (current?.number ?? 0) + 1
    const passages = await writeRevision(ctx, { articleId, number, file, contentHash })
    return { slug: file.slug, revision: number, outcome: current ? 'revised' : 'created', passages }
  })
}

async function writeRevision(
  ctx: Ctx,
  input: { articleId: string; number: number; file: ArticleFile; contentHash: string },
): Promise<number> {
  const { articleId, number, contentHash } = input
  const { slug: _slug, summary, ...file } = input.file
  const drafts = splitPassages(file.markdown)
  const anchors = matchAnchors(drafts, await loadKnownPassages(ctx, { articleId }))
  const revision = await ctx.db.articleRevision.create({
    data: { ...file, articleId, number, contentHash, summary: summary ?? summaryOf(drafts), createdAt: ctx.now },
    select: { id: true },
  })
  await ctx.db.passage.createMany({ data: toRows(drafts, anchors, revision.id) })
  await ctx.db.article.update({ where: { id: articleId }, data: { currentRevisionId: revision.id } })
  return drafts.length
}

function toRows(drafts: PassageDraft[], anchors: string[], articleRevisionId: string) {
  const ids = drafts.map(() => uuidv7())
  return drafts.map(({ section, ...draft }, index) => ({
    ...draft,
    id: ids[index]!,
    articleRevisionId,
    anchor: anchors[index]!,
    sectionId: section === null ? null : ids[section]!,
    position: index + 1,
    contentHash: hashOf(plain(draft.text)),
  }))
}

async function loadKnownPassages(ctx: Ctx, input: { articleId: string }): Promise<KnownPassage[]> {
  return ctx.db.$queryRaw<KnownPassage[]>`
    SELECT anchor, "isSection", heading, text, "isCurrent" FROM (
      SELECT DISTINCT ON (p.anchor) p.anchor, p.kind = 'section' AS "isSection", p.heading, p.text, p.position,
        r.id = a.current_revision_id AS "isCurrent"
      FROM passage p
      JOIN article_revision r ON r.id = p.article_revision_id
      JOIN article a ON a.id = r.article_id
      WHERE a.id = ${input.articleId}::uuid
      ORDER BY p.anchor, r.number DESC
    ) newest ORDER BY position`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
