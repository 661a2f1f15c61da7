import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { authorize } from './authorize.server.ts'

/** Makes a member a moderator below one article. */
export async function appointModerator(ctx: Ctx, input: { handle: string; articleSlug: string }): Promise<void> {
  authorize(ctx, 'appoint')
  const member = await ctx.db.member.findFirst({
    where: { handle: { equals: input.handle, mode: 'insensitive' } },
    select: { id: true, passwordHash: true },
  })
  if (!member?.passwordHash) {
    const message = `Nobody who can sign in has the name “${input.handle}”.`
    throw new Refusal('invalid', message, { who: message })
  }
  const article = await ctx.db.article.findUnique({ where: { slug: input.articleSlug }, select: { id: true } })
  if (!article) throw new Refusal('invalid', 'There is no such article.', { article: 'Please choose an article.' })
  await ctx.db.articleModerator.createMany({
    data: {
      articleId: article.id,
      memberId: member.id,
      appointedById: ctx.actor.kind === 'member' ? ctx.actor.id : null,
      appointedAt: ctx.now,
    },
    skipDuplicates: true,
  })
}

/** The member moderates below this article no longer; what they decided stays as it is. */
export async function dismissModerator(ctx: Ctx, input: { memberId: string; articleId: string }): Promise<void> {
  authorize(ctx, 'appoint')
  await ctx.db.articleModerator.deleteMany({ where: input })
}
