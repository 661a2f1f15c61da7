import { z } from 'zod'
import { authorizeMember } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { reactionKinds } from '../vocabulary.ts'
import { idField } from './post-input.ts'

export const reactionInput = z.object({
  postId: idField,
  kind: z.enum(reactionKinds),
  on: z.stringbool().or(z.boolean()),
})
export type ReactionInput = z.infer<typeof reactionInput>

/** Says "helpful" or "same here", or takes it back. Saying it twice is saying it once. */
export async function reactToPost(ctx: Ctx, input: ReactionInput): Promise<void> {
  authorizeMember(ctx, 'react')
  const post = await ctx.db.post.findUnique({ where: { id: input.postId }, select: { status: true, authorId: true } })
  if (post?.status !== 'published') throw new Refusal('not_found', 'This post is not on the page any more.')
  const member = authorizeMember(ctx, 'react', post)
  const key = { postId: input.postId, memberId: member.id, kind: input.kind }
  if (input.on) await ctx.db.reaction.createMany({ data: [{ ...key, createdAt: ctx.now }], skipDuplicates: true })
  else await ctx.db.reaction.deleteMany({ where: key })
}
