import type { Ctx } from '../ctx.server.ts'
import type { LibraryEntry } from './article-page.ts'

type Question = LibraryEntry['questions'][number]

const questionsShown = 3

/** Every article by title, with what is being asked below it now. Only published posts count. */
export async function viewLibrary(ctx: Ctx): Promise<LibraryEntry[]> {
  const [articles, counts, questions] = await Promise.all([
    ctx.db.article.findMany({
      where: { currentRevisionId: { not: null } },
      select: { id: true, slug: true, currentRevision: { select: { title: true, summary: true, lastUpdated: true } } },
    }),
    ctx.db.$queryRaw<{ articleId: string; posts: number; unanswered: number }[]>`
      SELECT article_id AS "articleId", count(*)::int AS posts,
        (count(*) FILTER (WHERE kind = 'question' AND reply_count = 0))::int AS unanswered
      FROM post WHERE status = 'published' GROUP BY article_id`,
    ctx.db.$queryRaw<(Question & { articleId: string })[]>`
      SELECT article.id AS "articleId", newest.id, newest.title, newest.author, newest."createdAt", newest."replyCount"
      FROM article CROSS JOIN LATERAL (
        SELECT post.id, revision.title, member.display_name AS author, post.created_at AS "createdAt",
          post.reply_count AS "replyCount"
        FROM post
        JOIN post_revision revision ON revision.id = post.current_revision_id
        JOIN member ON member.id = post.author_id
        WHERE post.article_id = article.id AND post.parent_id IS NULL AND post.kind = 'question'
          AND post.status = 'published'
        ORDER BY post.created_at DESC, post.id DESC
        LIMIT ${questionsShown}::int
      ) newest
      ORDER BY newest."createdAt" DESC, newest.id DESC`,
  ])
  return articles
    .flatMap(({ id, slug, currentRevision }) => {
      const count = counts.find(({ articleId }) => articleId === id)
      return currentRevision
        ? [
            {
              slug,
              ...currentRevision,
              posts: count?.posts ?? 0,
              unanswered: count?.unanswered ?? 0,
              questions: questions.flatMap(({ articleId, ...question }) => (articleId === id ? [question] : [])),
            },
          ]
        : []
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
}
