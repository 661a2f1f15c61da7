import type { Ctx } from '../ctx.server.ts'
import type { Role } from '../vocabulary.ts'
import { authorize } from './authorize.server.ts'

export interface PeoplePage {
  /** Who moderates everywhere, keeps the forum, or answers as a clinician. */
  people: { id: string; handle: string; displayName: string; role: Role; isSelf: boolean }[]
  appointed: {
    memberId: string
    handle: string
    displayName: string
    articleId: string
    articleTitle: string
    by: string | null
    at: Date
  }[]
  articles: { slug: string; title: string }[]
}

/** Who does what here, for administrators. */
export async function viewPeople(ctx: Ctx): Promise<PeoplePage> {
  authorize(ctx, 'appoint')
  const [people, appointed, articles] = await Promise.all([
    ctx.db.member.findMany({
      where: { role: { not: 'member' } },
      orderBy: [{ role: 'desc' }, { displayName: 'asc' }],
      select: { id: true, handle: true, displayName: true, role: true },
    }),
    ctx.db.articleModerator.findMany({
      orderBy: [{ article: { slug: 'asc' } }, { appointedAt: 'asc' }],
      include: {
        member: { select: { handle: true, displayName: true } },
        appointedBy: { select: { displayName: true } },
        article: { select: { slug: true, currentRevision: { select: { title: true } } } },
      },
    }),
    ctx.db.article.findMany({
      orderBy: { slug: 'asc' },
      select: { slug: true, currentRevision: { select: { title: true } } },
    }),
  ])
  const actorId = ctx.actor.kind === 'member' ? ctx.actor.id : null
  return {
    people: people.map((person) => ({ ...person, isSelf: person.id === actorId })),
    appointed: appointed.map(({ memberId, articleId, member, appointedBy, article, appointedAt }) => ({
      memberId,
      ...member,
      articleId,
      articleTitle: article.currentRevision?.title ?? article.slug,
      by: appointedBy?.displayName ?? null,
      at: appointedAt,
    })),
    articles: articles.map(({ slug, currentRevision }) => ({ slug, title: currentRevision?.title ?? slug })),
  }
}
