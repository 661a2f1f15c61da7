import { can } from '../accounts/permissions.ts'
import type { Ctx } from '../ctx.server.ts'
import type { DiffPart } from '../moderation/case/case-page.ts'
import { wordDiff } from '../moderation/case/word-diff.ts'
import { Refusal } from '../refusal.ts'
import { screenedText } from '../screening/screened-text.ts'

export interface PostHistory {
  postId: string
  author: string
  /** Newest first; the first text has nothing before it to differ from. */
  revisions: { number: number; createdAt: Date; changes: DiffPart[] | null; text: string }[]
}

/** The texts that a post has had. Readers see those of a published post from its first publication on. */
export async function viewHistory(ctx: Ctx, input: { postId: string }): Promise<PostHistory> {
  const post = await ctx.db.post.findUnique({
    where: { id: input.postId },
    include: { author: { select: { displayName: true } }, revisions: { orderBy: { number: 'asc' } } },
  })
  const subject = { authorId: post?.authorId, articleId: post?.articleId, now: ctx.now }
  const insider = can(ctx.actor, 'see_unpublished', subject).allowed
  if (!post || post.status === 'deleted' || (post.status !== 'published' && !insider)) {
    throw new Refusal('not_found', 'There is no such post.')
  }
  const public_ = insider ? post.revisions : await withoutUnseen(ctx, post.id, post.revisions)
  return {
    postId: post.id,
    author: post.author.displayName,
    revisions: public_
      .map((revision, index) => {
        const before = public_[index - 1]
        return {
          number: revision.number,
          createdAt: revision.createdAt,
          changes: before ? wordDiff(screenedText(before), screenedText(revision)) : null,
          text: screenedText(revision),
        }
      })
      .reverse(),
  }
}

/** Leaves out the texts that were never on the page: held or returned ones may hold what must not be shown. */
async function withoutUnseen<R extends { id: string }>(ctx: Ctx, postId: string, revisions: R[]): Promise<R[]> {
  const shown = await ctx.db.moderationEvent.findMany({
    where: { postId, statusAfter: 'published', kind: { in: ['screened', 'decided'] }, undoneBy: null },
    select: { revisionId: true },
  })
  const ids = new Set(shown.map(({ revisionId }) => revisionId))
  return revisions.filter(({ id }) => ids.has(id))
}
