import { loadStaff } from '../../accounts/load-staff.server.ts'
import { can } from '../../accounts/permissions.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { loadDiscussedCase } from './load-discussed-case.server.ts'
import { namedHandles } from './mentions.ts'

/** Says something to the other moderators of a case. Those of them whom the text names are told. */
export async function commentOnCase(ctx: Ctx, input: { caseId: string; text: string }): Promise<{ commentId: string }> {
  return inTransaction(ctx, async (ctx) => {
    const { id: caseId, postId, authorId, articleId, by } = await loadDiscussedCase(ctx, input)
    const named = namedHandles(input.text)
    const staff = named.length > 0 ? await loadStaff(ctx, { articleId }) : []
    const mentioned = staff.filter(
      (member) =>
        named.includes(member.handle.toLowerCase()) &&
        can(member, 'discuss', { now: ctx.now, articleId, authorId }).allowed,
    )
    const { id: commentId } = await ctx.db.caseComment.create({
      data: { caseId, authorId: by.id, text: input.text, createdAt: ctx.now },
      select: { id: true },
    })
    await ctx.db.caseMention.createMany({ data: mentioned.map(({ id }) => ({ commentId, memberId: id })) })
    for (const { id } of mentioned) await notify(ctx, { memberId: id, kind: 'case_mention', postId, caseId })
    return { commentId }
  })
}
