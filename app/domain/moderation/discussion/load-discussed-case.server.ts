import { authorize, authorizeMember } from '../../accounts/authorize.server.ts'
import type { MemberActor } from '../../accounts/actor.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import type { CaseStatus } from '../../vocabulary.ts'

interface DiscussedCase {
  id: string
  postId: string
  authorId: string
  articleId: string
  status: CaseStatus
  by: MemberActor
}

/** A case about which the actor may say something to other moderators. */
export async function loadDiscussedCase(ctx: Ctx, input: { caseId: string }): Promise<DiscussedCase> {
  authorize(ctx, 'moderate')
  const found = await ctx.db.case.findUnique({
    where: { id: input.caseId },
    select: { id: true, postId: true, status: true, articleId: true, post: { select: { authorId: true } } },
  })
  if (!found) throw new Refusal('not_found', 'There is no such case.')
  const { post, ...rest } = found
  const by = authorizeMember(ctx, 'discuss', { articleId: found.articleId, authorId: post.authorId })
  return { ...rest, authorId: post.authorId, by }
}
