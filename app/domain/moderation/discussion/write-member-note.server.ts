import { authorizeMember } from '../../accounts/authorize.server.ts'
import { moderatedArticles } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'

/** Keeps a private note about a member, for moderators. Notes are added, never changed. */
export async function writeMemberNote(ctx: Ctx, input: { memberId: string; text: string }): Promise<void> {
  const by = authorizeMember(ctx, 'discuss', { authorId: input.memberId })
  const articles = moderatedArticles(by, ctx)
  const member = await ctx.db.member.findFirst({
    where: {
      id: input.memberId,
      ...(articles && { posts: { some: { articleId: { in: [...articles] } } } }),
    },
    select: { id: true },
  })
  if (!member) throw new Refusal('not_found', 'There is no such member where you moderate.')
  await ctx.db.memberNote.create({
    data: { memberId: member.id, authorId: by.id, text: input.text, createdAt: ctx.now },
  })
}
