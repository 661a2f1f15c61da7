import { authorize } from '../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { actOnScreening } from '../moderation/case/act-on-screening.server.ts'
import { countHeldPost } from '../moderation/sanctions/count-held-post.server.ts'
import { openCase } from '../moderation/case/open-case.server.ts'
import { recordEvent } from '../moderation/record-event.server.ts'
import { dropReviews } from '../moderation/second-review/waiting-review.server.ts'
import { Refusal } from '../refusal.ts'
import type { EmbeddedText } from '../screening/embed-text.server.ts'
import { screenRevision } from '../screening/screen-revision.server.ts'
import type { PostStatus } from '../vocabulary.ts'
import type { EditInput } from './post-input.ts'
import { writeRevision } from './write-revision.server.ts'

/**
 * Gives a post a new text, which is screened like the first. A returned post goes back to the same
 * case; a case that is open goes on with the new text; a post that carries a context note is looked
 * at again, since the note was written for other words. `embedded` is what `embedText` made of it before.
 */
export async function editPost(
  ctx: Ctx,
  input: EditInput & { embedded?: EmbeddedText | null },
): Promise<{ postId: string; status: PostStatus }> {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`SELECT id FROM post WHERE id = ${input.postId}::uuid FOR UPDATE`
    const post = await ctx.db.post.findUnique({
      where: { id: input.postId },
      include: {
        currentRevision: true,
        cases: { where: { status: { not: 'closed' } } },
        notes: { where: { withdrawnAt: null }, select: { id: true } },
      },
    })
    if (!post?.currentRevision) throw new Refusal('not_found', 'There is no such post.')
    authorize(ctx, 'edit_post', { authorId: post.authorId, status: post.status })
    const before = post.currentRevision
    if (before.id !== input.revisionId) {
      throw new Refusal('stale', 'This post was changed in another window meanwhile. Your text is kept below.')
    }
    const title = post.kind === 'question' ? input.title : null
    if (title === undefined)
      throw new Refusal('invalid', 'A question needs a title.', { title: 'Please write a title.' })
    const stance = input.stance ?? null
    const sourceUrl = input.sourceUrl ?? null
    const sameWords = before.markdown === input.markdown && before.title === title
    if (sameWords && before.stance === stance && before.sourceUrl === sourceUrl) {
      return { postId: post.id, status: post.status }
    }

    const revision = await writeRevision(ctx, {
      postId: post.id,
      number: before.number + 1,
      title,
      markdown: input.markdown,
      stance,
      sourceUrl,
      editorId: post.authorId,
      createdAt: ctx.now,
    })
    await ctx.db.post.update({ where: { id: post.id }, data: { editedAt: ctx.now } })
    const about = { postId: post.id, revisionId: revision.id }
    const openCaseId = post.cases[0]?.id
    await recordEvent(ctx, { ...about, caseId: openCaseId, kind: 'edited' })
    if (openCaseId) await dropReviews(ctx, { caseId: openCaseId, textChanged: true })

    const screening = await screenRevision(ctx, {
      ...about,
      articleId: post.articleId,
      authorId: post.authorId,
      title,
      markdown: input.markdown,
      imported: false,
      embedded: input.embedded,
    })
    let status: PostStatus
    if (post.status === 'returned') {
      await countHeldPost(ctx, { postId: post.id, screening })
      await openCase(ctx, { ...about, priority: screening.priority, lane: 'resubmitted', byEngine: true })
      status = await recordEvent(ctx, { ...about, caseId: openCaseId, kind: 'resubmitted', holds: true })
    } else {
      status = await recordEvent(ctx, {
        ...about,
        caseId: openCaseId,
        kind: 'screened',
        holds: screening.holds,
        byEngine: true,
      })
      await actOnScreening(ctx, { ...about, screening })
      if (screening.outcome === 'publish' && (openCaseId || post.notes.length > 0)) {
        await openCase(ctx, { ...about, priority: 'normal', byEngine: true })
      }
    }
    return { postId: post.id, status }
  })
}
