import type { Ctx } from '../ctx.server.ts'
import { renderPost } from './render-markdown.ts'
import type { Stance } from './stance.ts'

/** Adds a text to a post and makes it the one that is shown. Rendering happens here, once. */
export async function writeRevision(
  ctx: Ctx,
  input: {
    postId: string
    number: number
    title: string | null
    markdown: string
    stance: Stance | null
    sourceUrl: string | null
    editorId: string
    createdAt: Date
  },
): Promise<{ id: string }> {
  const revision = await ctx.db.postRevision.create({
    data: { ...input, html: renderPost(input.markdown) },
    select: { id: true },
  })
  await ctx.db.post.update({ where: { id: input.postId }, data: { currentRevisionId: revision.id } })
  return revision
}
