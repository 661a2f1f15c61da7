import type { Ctx } from '../ctx.server.ts'
import { createPost } from './create-post.server.ts'
import { importedKind } from './imported-kind.ts'

/** Writes one imported comment, unless its key was imported before. Runs inside the caller's transaction. */
export async function importPost(
  ctx: Ctx,
  input: {
    articleId: string
    importKey: string
    parentId: string | null
    authorId: string
    markdown: string
    createdAt: Date
  },
): Promise<{ postId: string; created: boolean; flagged: boolean }> {
  const before = await ctx.db.post.findUnique({ where: { importKey: input.importKey }, select: { id: true } })
  if (before) return { postId: before.id, created: false, flagged: false }
  const parent = input.parentId ? await ctx.db.post.findUniqueOrThrow({ where: { id: input.parentId } }) : null
  const shape = parent ? { kind: 'reply' as const } : importedKind(input.markdown)
  const { postId, flagged } = await createPost(ctx, {
    ...input,
    parent,
    kind: shape.kind,
    title: shape.kind === 'question' ? shape.title : null,
    citing: [],
  })
  return { postId, created: true, flagged }
}
