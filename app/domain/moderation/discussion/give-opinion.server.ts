import { authorize, authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { Refusal } from '../../refusal.ts'

/** A clinician answers what they were asked, once. Moderators read it as an opinion beside the case. */
export async function giveOpinion(ctx: Ctx, input: { requestId: string; answer: string }): Promise<void> {
  const clinician = authorizeMember(ctx, 'give_opinion')
  await inTransaction(ctx, async (ctx) => {
    const request = await ctx.db.opinionRequest.findFirst({
      where: { id: input.requestId, clinicianId: clinician.id },
      include: { case: { select: { postId: true, post: { select: { authorId: true, status: true } } } } },
    })
    if (!request) throw new Refusal('not_found', 'There is no such question to you.')
    const { post, postId } = request.case
    authorize(ctx, 'give_opinion', { authorId: post.authorId })
    if (post.status === 'deleted') {
      throw new Refusal('stale', 'The author has deleted this post meanwhile, so no opinion is needed any more.')
    }
    const { count } = await ctx.db.opinionRequest.updateMany({
      where: { id: request.id, answer: null },
      data: { answer: input.answer, answeredAt: ctx.now },
    })
    if (count === 0) throw new Refusal('stale', 'You have answered this question already; the first answer stands.')
    await notify(ctx, { memberId: request.askedById, kind: 'opinion_given', postId, caseId: request.caseId })
  })
}
