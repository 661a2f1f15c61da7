import { authorizeMember } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { askFirst } from './ask-first.server.ts'
import type { Sent } from './asked-first.ts'
import { findPlace } from './find-place.server.ts'
import type { PostInput } from './post-input.ts'
import { publishPost } from './publish-post.server.ts'

/** What a member's form does: asks about the text first where that is needed, else publishes it. */
export async function sendPost(ctx: Ctx, input: PostInput): Promise<Sent> {
  const author = authorizeMember(ctx, input.kind === 'reply' ? 'reply' : 'post')
  const { article } = await findPlace(ctx, input)
  const answer = await askFirst(ctx, {
    author,
    postId: null,
    articleId: article.id,
    articleSlug: article.slug,
    title: input.kind === 'question' ? input.title : null,
    markdown: input.markdown,
    askedAbout: input.askedAbout,
    hide: input.intent === 'hide',
  })
  if (answer.asked) return answer
  const { title, markdown, embedded } = answer
  return publishPost(ctx, { ...input, markdown, embedded, ...(title !== null && { title }) })
}
