import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { ArticlePage, ArticleSection } from './article-page.ts'
import { leadHeading } from './split-passages.ts'

/**
 * An article with its passages and how many published posts discuss each; the newest version unless
 * `version` names another.
 * @throws Refusal `not_found`
 */
export async function viewArticle(ctx: Ctx, input: { slug: string; version?: number }): Promise<ArticlePage> {
  const article = await ctx.db.article.findUnique({
    where: { slug: input.slug },
    select: { id: true, slug: true, currentRevision: { select: { id: true, number: true } } },
  })
  if (!article?.currentRevision) throw new Refusal('not_found', 'There is no such article.')
  const { id: articleId, slug, currentRevision } = article
  const number = input.version ?? currentRevision.number
  const revision = await ctx.db.articleRevision.findUnique({
    where: { articleId_number: { articleId, number } },
    include: { passages: { orderBy: { position: 'asc' } } },
  })
  if (!revision) throw new Refusal('not_found', `This article has no version ${number}.`)
  const discussed = await countDiscussed(ctx, { articleId, articleRevisionId: revision.id })
  return {
    id: articleId,
    slug,
    title: revision.title,
    summary: revision.summary,
    author: revision.author,
    authorBio: revision.authorBio,
    reviewer: revision.reviewer,
    sources: revision.sources,
    lastUpdated: revision.lastUpdated,
    version: number,
    latestVersion: currentRevision.number,
    sections: toSections(revision.passages, discussed),
  }
}

interface PassageRow {
  id: string
  anchor: string
  kind: 'section' | 'paragraph' | 'item'
  sectionId: string | null
  heading: string
  level: number
  html: string
  ordinal: number | null
}

function toSections(passages: PassageRow[], discussed: Map<string, number>): ArticleSection[] {
  return passages
    .filter(({ kind }) => kind === 'section')
    .map((section, index) => ({
      anchor: section.anchor,
      heading: section.heading,
      level: section.level,
      // Only the lead has no heading of its own in the text.
      isLead: index === 0 && section.html === '' && section.heading === leadHeading,
      discussed: discussed.get(section.anchor) ?? 0,
      parts: passages.flatMap(({ anchor, kind, html, ordinal, sectionId }) =>
        kind !== 'section' && sectionId === section.id
          ? [{ anchor, kind, html, ordinal, discussed: discussed.get(anchor) ?? 0 }]
          : [],
      ),
    }))
}

/** Published posts that cite each passage; for a section also those that cite any part of it. */
async function countDiscussed(
  ctx: Ctx,
  input: { articleId: string; articleRevisionId: string },
): Promise<Map<string, number>> {
  const rows = await ctx.db.$queryRaw<{ anchor: string; posts: number }[]>`
    SELECT shown.anchor, count(DISTINCT post.id)::int AS posts
    FROM passage shown
    JOIN passage cited ON cited.article_revision_id = shown.article_revision_id
      AND (cited.id = shown.id OR cited.section_id = shown.id)
    JOIN post_citation citation ON citation.anchor = cited.anchor
    JOIN post ON post.id = citation.post_id AND post.status = 'published' AND post.article_id = ${input.articleId}::uuid
    WHERE shown.article_revision_id = ${input.articleRevisionId}::uuid
    GROUP BY shown.anchor`
  return new Map(rows.map(({ anchor, posts }) => [anchor, posts]))
}
