import { authorizeMember } from '../accounts/authorize.server.ts'
import { raiseStanding } from '../accounts/raise-standing.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { notify } from '../notifications/notify.server.ts'
import type { PostStatus } from '../vocabulary.ts'
import type { EmbeddedText } from '../screening/embed-text.server.ts'
import { createPost } from './create-post.server.ts'
import { findPlace, holdPlace } from './find-place.server.ts'
import type { PostInput } from './post-input.ts'

/** The same text by the same member in the same place counts as one post for this long, in ms. */
const resendWindow = 10 * 60 * 1000

/**
 * Asks, tells or replies. Answers where the post is and whether others see it already. `sampled: false` keeps it out of
 * the random share that moderators look at; `embedded` is what `embedText` made of the text before.
 */
export async function publishPost(
  ctx: Ctx,
  input: PostInput & { sampled?: false; embedded?: EmbeddedText | null },
): Promise<{ postId: string; status: PostStatus }> {
  const author = authorizeMember(ctx, input.kind === 'reply' ? 'reply' : 'post')
  return inTransaction(ctx, async (ctx) => {
    await holdPlace(ctx, input)
    const { article, parent } = await findPlace(ctx, input)
    const sentBefore = await ctx.db.post.findFirst({
      where: {
        authorId: author.id,
        articleId: article.id,
        parentId: parent?.id ?? null,
        status: { not: 'deleted' },
        createdAt: { gt: new Date(ctx.now.getTime() - resendWindow) },
        currentRevision: { markdown: input.markdown },
      },
      select: { id: true, status: true },
    })
    if (sentBefore) return { postId: sentBefore.id, status: sentBefore.status }

    const post = await createPost(ctx, {
      articleId: article.id,
      authorId: author.id,
      kind: input.kind,
      parent,
      title: input.kind === 'question' ? input.title : null,
      markdown: input.markdown,
      stance: input.stance,
      sourceUrl: input.sourceUrl,
      citing: await findPassages(ctx, { articleRevisionId: article.currentRevisionId, anchors: input.citing }),
      createdAt: ctx.now,
      importKey: null,
      sampled: input.sampled ?? true,
      embedded: input.embedded,
    })
    if (post.status === 'published') {
      await raiseStanding(ctx, { memberId: author.id })
      if (parent) await notify(ctx, { memberId: parent.authorId, kind: 'reply_received', postId: post.postId })
    }
    return post
  })
}

async function findPassages(ctx: Ctx, input: { articleRevisionId: string | null; anchors: string[] }) {
  if (!input.articleRevisionId || input.anchors.length === 0) return []
  const passages = await ctx.db.passage.findMany({
    where: { articleRevisionId: input.articleRevisionId, anchor: { in: input.anchors } },
    select: { id: true, anchor: true },
  })
  return passages.map(({ id, anchor }) => ({ anchor, passageId: id }))
}
