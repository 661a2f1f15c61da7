import { v7 as uuidv7 } from 'uuid'
import type { Ctx } from '../ctx.server.ts'
import { actOnScreening } from '../moderation/case/act-on-screening.server.ts'
import { recordEvent } from '../moderation/record-event.server.ts'
import type { EmbeddedText } from '../screening/embed-text.server.ts'
import { screenRevision } from '../screening/screen-revision.server.ts'
import { placeBelow, type PlaceInThread } from '../threads/place.ts'
import type { PostKind, PostStatus } from '../vocabulary.ts'
import type { Stance } from './stance.ts'
import { writeRevision } from './write-revision.server.ts'

export interface NewPost {
  articleId: string
  authorId: string
  kind: PostKind
  parent: ({ id: string } & PlaceInThread) | null
  title: string | null
  markdown: string
  stance?: Stance | null | undefined
  sourceUrl?: string | null | undefined
  citing: { anchor: string; passageId: string }[]
  createdAt: Date
  importKey: string | null
  /** Whether it can be of the random share that moderators look at. */
  sampled?: boolean
  /** What `embedText` made of it before the transaction began. */
  embedded?: EmbeddedText | null | undefined
}

/** Writes a post, has it screened and acts on what was found. Runs inside the caller's transaction. */
export async function createPost(
  ctx: Ctx,
  input: NewPost,
): Promise<{ postId: string; status: PostStatus; flagged: boolean }> {
  const id = uuidv7()
  await ctx.db.post.create({
    data: {
      id,
      articleId: input.articleId,
      authorId: input.authorId,
      kind: input.kind,
      // Nobody else sees it until its first event says so.
      status: 'held',
      parentId: input.parent?.id ?? null,
      ...placeBelow(input.parent, id),
      createdAt: input.createdAt,
      importKey: input.importKey,
      citations: { create: input.citing },
    },
  })
  const revision = await writeRevision(ctx, {
    postId: id,
    number: 1,
    title: input.title,
    markdown: input.markdown,
    stance: input.stance ?? null,
    sourceUrl: input.sourceUrl ?? null,
    editorId: input.authorId,
    createdAt: input.createdAt,
  })
  const screening = await screenRevision(ctx, {
    postId: id,
    revisionId: revision.id,
    articleId: input.articleId,
    authorId: input.authorId,
    title: input.title,
    markdown: input.markdown,
    imported: input.importKey !== null,
    embedded: input.embedded,
  })
  const status = await recordEvent(ctx, {
    postId: id,
    revisionId: revision.id,
    kind: 'screened',
    holds: screening.holds,
    isNew: true,
    byEngine: true,
  })
  await actOnScreening(ctx, { postId: id, revisionId: revision.id, screening, sampled: input.sampled })
  return { postId: id, status, flagged: screening.outcome !== 'publish' }
}
