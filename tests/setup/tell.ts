import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { publishPost } from '../../app/domain/posts/publish-post.server.ts'
import type { Forum } from './forum.ts'

/** Has somebody tell something, and answers the post with the case that screening opened, if it did. */
export async function tellIn(
  forum: Forum,
  markdown: string,
  { slug = 'low-neutrophils', by, now }: { slug?: string; by?: MemberActor; now?: Date } = {},
) {
  const author = by ?? (await forum.join())
  const { postId } = await publishPost(forum.as(author, now), {
    kind: 'experience',
    articleSlug: slug,
    markdown,
    citing: [],
  })
  const post = await forum.ctx.db.post.findUniqueOrThrow({ where: { id: postId } })
  const found = await forum.ctx.db.case.findFirst({ where: { postId } })
  return { author, postId, revisionId: post.currentRevisionId!, caseId: found?.id ?? '' }
}
