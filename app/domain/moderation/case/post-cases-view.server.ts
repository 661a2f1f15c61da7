import { authorize } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { loadPosts } from '../../threads/load-posts.server.ts'
import type { PostNode } from '../../threads/post-node.ts'
import { toNode } from '../../threads/to-node.ts'
import type { EventLine } from './case-page.ts'
import { loadEvents } from '../record/load-events.server.ts'

export interface PostCases {
  node: PostNode
  openCaseId: string | null
  events: EventLine[]
}

/** What moderators know of a post that may have no case: its record, and the case that is open, if any. */
export async function viewPostCases(ctx: Ctx, input: { postId: string }): Promise<PostCases> {
  authorize(ctx, 'moderate')
  const [post] = await loadPosts(ctx, [input.postId])
  if (!post) throw new Refusal('not_found', 'There is no such post.')
  authorize(ctx, 'moderate', { articleId: post.articleId })
  const openCase = await ctx.db.case.findFirst({ where: { postId: post.id, status: 'open' }, select: { id: true } })
  return {
    node: toNode(post, { actor: ctx.actor, now: ctx.now, topDepth: post.depth, topId: post.id }),
    openCaseId: openCase?.id ?? null,
    events: await loadEvents(ctx, { where: { postId: post.id }, take: 200 }),
  }
}
