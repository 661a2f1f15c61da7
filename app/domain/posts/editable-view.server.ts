import { authorize } from '../accounts/authorize.server.ts'
import type { Action } from '../accounts/permissions.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { loadPosts } from '../threads/load-posts.server.ts'
import type { PostNode } from '../threads/post-node.ts'
import { toNode } from '../threads/to-node.ts'
import { threadLocked } from './find-place.server.ts'

export interface EditablePost {
  node: PostNode
  revisionId: string
  markdown: string
}

/** A post before its form: to answer, edit, delete or report it. Refused like the deed itself would be. */
export async function viewPostForForm(
  ctx: Ctx,
  input: { postId: string; action: Extract<Action, 'reply' | 'edit_post' | 'delete_post' | 'report'> },
): Promise<EditablePost> {
  const [post] = await loadPosts(ctx, [input.postId])
  const node = post && toNode(post, { actor: ctx.actor, now: ctx.now, topDepth: post.depth, topId: post.id })
  if (!post?.currentRevision || !node || node.gap) throw new Refusal('not_found', 'There is no such post.')
  authorize(ctx, input.action, post)
  if (input.action === 'reply' && node.locked) throw new Refusal('forbidden', threadLocked)
  return { node, revisionId: post.currentRevision.id, markdown: post.currentRevision.markdown }
}
