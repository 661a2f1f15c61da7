import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import type { PostInput } from './post-input.ts'

/** What is said to whoever would answer in a thread that a moderator has locked. */
export const threadLocked = 'A moderator has locked this thread: it can be read, and nobody answers in it any more.'

/**
 * Until the caller's transaction ends nobody hides the post that is answered or locks its thread. The post before its
 * thread's first, as decisions take them; not a shared lock, since counting the answer changes both.
 */
export async function holdPlace(ctx: Ctx, input: PostInput): Promise<void> {
  if (input.kind !== 'reply') return
  await ctx.db.$queryRaw`SELECT id FROM post WHERE id = ${input.parentId}::uuid FOR NO KEY UPDATE`
  await ctx.db.$queryRaw`
    SELECT r.id FROM post r JOIN post p ON p.root_id = r.id WHERE p.id = ${input.parentId}::uuid FOR NO KEY UPDATE OF r`
}

/** Where a new post will stand: below which article, and which post if it is a reply. */
export async function findPlace(ctx: Ctx, input: PostInput) {
  if (input.kind !== 'reply') {
    const article = await ctx.db.article.findUnique({ where: { slug: input.articleSlug } })
    if (!article) throw new Refusal('not_found', 'There is no such article.')
    return { article, parent: null }
  }
  const parent = await ctx.db.post.findUnique({
    where: { id: input.parentId },
    include: { article: true, root: { select: { lockedAt: true } } },
  })
  if (!parent) throw new Refusal('not_found', 'The post that you answer is not here.')
  if (parent.status !== 'published') {
    throw new Refusal('not_found', 'The post that you answer was taken off the page meanwhile.')
  }
  if (parent.root.lockedAt) throw new Refusal('forbidden', threadLocked)
  return { article: parent.article, parent }
}
