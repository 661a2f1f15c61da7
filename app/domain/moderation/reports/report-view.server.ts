import type { Ctx } from '../../ctx.server.ts'
import { viewPostForForm } from '../../posts/editable-view.server.ts'
import { segment } from '../../screening/text/segment.ts'
import type { PostNode } from '../../threads/post-node.ts'

export interface ReportView {
  node: PostNode
  /** The post's sentences as they stand in its text, one of which may be what the report is about. */
  sentences: string[]
}

export async function viewReport(ctx: Ctx, input: { postId: string }): Promise<ReportView> {
  const { node, markdown } = await viewPostForForm(ctx, { postId: input.postId, action: 'report' })
  return { node, sentences: segment(markdown).map(({ start, end }) => markdown.slice(start, end)) }
}
