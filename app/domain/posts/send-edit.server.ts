import { authorizeMember } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { askFirst } from './ask-first.server.ts'
import type { Sent } from './asked-first.ts'
import { editPost } from './edit-post.server.ts'
import type { EditInput } from './post-input.ts'

/** What the form of an edit does: asks about words that are new, else changes the post. */
export async function sendEdit(ctx: Ctx, input: EditInput): Promise<Sent> {
  const post = await ctx.db.post.findUnique({
    where: { id: input.postId },
    include: {
      article: { select: { slug: true } },
      currentRevision: {
        select: {
          title: true,
          runs: {
            orderBy: { createdAt: 'desc' },
            take: 1,
            select: { findings: { select: { label: true, quote: true } } },
          },
        },
      },
    },
  })
  if (!post?.currentRevision) throw new Refusal('not_found', 'There is no such post.')
  const author = authorizeMember(ctx, 'edit_post', { authorId: post.authorId, status: post.status })
  const answer = await askFirst(ctx, {
    author,
    postId: post.id,
    articleId: post.articleId,
    articleSlug: post.article.slug,
    title: post.kind === 'question' ? (input.title ?? post.currentRevision.title) : null,
    markdown: input.markdown,
    askedAbout: input.askedAbout,
    stood: post.currentRevision.runs[0]?.findings ?? [],
    hide: input.intent === 'hide',
  })
  if (answer.asked) return answer
  const title = input.title === undefined || answer.title === null ? undefined : answer.title
  return editPost(ctx, { ...input, title, markdown: answer.markdown, embedded: answer.embedded })
}
