import type { Actor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { appealOf, appealState, type AppealState } from '../moderation/appeals/appeal-state.ts'
import { markSpans } from '../posts/mark-spans.ts'
import { sourceOf, stanceOf } from '../posts/stance.ts'
import { screenedText } from '../screening/screened-text.ts'
import type { Verdict } from '../vocabulary.ts'
import { excerpt } from './excerpt.ts'
import type { LoadedPost } from './load-posts.server.ts'
import { beginsBranch } from './place.ts'
import type { NoteOnPost, PostGap, PostNode, PostNotice } from './post-node.ts'

const fine: readonly Verdict[] = ['own_experience', 'question', 'not_a_problem']

/** What `reader` sees of a post. Everything that they may not see is left out here, not in the page. */
export function toNode(
  post: LoadedPost,
  reader: { actor: Actor; now: Date; topDepth: number; topId?: string },
): PostNode {
  const { actor, now } = reader
  const subject = { authorId: post.authorId, articleId: post.articleId, status: post.status, now }
  const seen =
    post.status === 'published' || (post.status !== 'deleted' && can(actor, 'see_unpublished', subject).allowed)
  const notes = seen ? notesOf(post) : []
  const may = (action: Parameters<typeof can>[1]) => actor.kind === 'member' && can(actor, action, subject).allowed
  return {
    id: post.id,
    articleSlug: post.article.slug,
    kind: post.kind,
    status: post.status,
    locked: post.root.lockedAt !== null,
    parentId: post.parentId,
    level: post.depth - reader.topDepth,
    gap: seen ? null : gapOf(post),
    author: seen
      ? {
          handle: post.author.handle,
          displayName: post.author.displayName,
          country: post.author.country,
          role: post.author.role,
        }
      : null,
    title: seen ? (post.currentRevision?.title ?? null) : null,
    html: seen ? htmlWithMarks(post, notes) : '',
    createdAt: post.createdAt,
    editedAt: seen ? post.editedAt : null,
    helpful: seen ? post.helpfulCount : 0,
    sameHere: seen ? post.sameHereCount : 0,
    mine: {
      helpful: post.reactions.some(({ kind }) => kind === 'helpful'),
      sameHere: post.reactions.some(({ kind }) => kind === 'same_here'),
      written: actor.kind === 'member' && actor.id === post.authorId,
    },
    replyCount: post.replyCount,
    clinicianAnswered: post.clinicianCount > 0,
    continues:
      post.id !== reader.topId && post.depth > 0 && beginsBranch(post.depth) && post.childCount > 0
        ? { answers: post.childCount }
        : null,
    cites: seen ? post.citations.map(({ passage }) => excerpt(passage)) : [],
    stance: seen && post.currentRevision ? stanceOf(post.currentRevision) : null,
    source: seen && post.currentRevision ? sourceOf(post.currentRevision) : null,
    notes,
    notice: seen ? noticeOf(post) : null,
    appeal: actor.kind === 'member' && actor.id === post.authorId ? appealOnPost(post, now) : null,
    may: {
      reply: seen && post.status === 'published' && post.root.lockedAt === null && may('reply'),
      react: seen && may('react'),
      edit: seen && may('edit_post'),
      remove: seen && may('delete_post'),
      report: seen && may('report'),
      judge: may('moderate'),
    },
  }
}

function gapOf(post: LoadedPost): PostGap {
  const decided = post.events[0]
  switch (post.status) {
    case 'deleted':
      return { reason: 'deleted', why: null }
    case 'removed':
      return { reason: 'removed', why: decided?.reason ?? null }
    case 'hidden':
      return { reason: 'hidden', why: decided?.reason ?? null }
    default:
      return { reason: 'waiting', why: null }
  }
}

function noticeOf(post: LoadedPost): PostNotice | null {
  if (post.status === 'published') return null
  const decided = post.status === 'held' ? undefined : post.events[0]
  return {
    status: post.status,
    reason: decided?.reason ?? null,
    message: decided?.message ?? '',
    sentences: (decided?.verdicts ?? []).flatMap(({ quote, verdict }) =>
      // What nobody objects to needs no words here.
      quote && !fine.includes(verdict) ? [{ quote, verdict }] : [],
    ),
    passages: decided?.passages.map(({ passage }) => excerpt(passage)) ?? [],
    caseId: decided?.caseId ?? null,
  }
}

function appealOnPost(post: LoadedPost, now: Date): AppealState | null {
  const decided = post.events[0]
  if (!decided || post.status === 'held') return null
  const { id, decision, reason, createdAt, heard } = decided
  return appealState(
    {
      ...{ id, decision, reason, createdAt },
      hearsAppeals: heard.length > 0,
      undone: false,
      stands: true,
      postStatus: post.status,
      appeal: appealOf(decided, post.authorId),
    },
    'author',
    now,
  )
}

function notesOf(post: LoadedPost): NoteOnPost[] {
  return post.notes.map((note, index) => ({
    id: note.id,
    number: index + 1,
    quote: note.quote,
    text: note.text,
    articleVersion: note.articleRevision.number,
    passages: note.passages.map(({ passage }) => excerpt(passage)),
  }))
}

/** Marks each sentence that a note is about, if the present text still has it. */
function htmlWithMarks(post: LoadedPost, notes: NoteOnPost[]): string {
  const revision = post.currentRevision
  if (!revision) return ''
  const bodyStart = screenedText(revision).length - revision.markdown.length
  const spans = notes.flatMap(({ id, number, quote }) => {
    const stored = post.notes[number - 1]
    if (!quote || stored?.startOffset == null) return []
    const expected = stored.startOffset - bodyStart
    const start = revision.markdown.startsWith(quote, expected) ? expected : revision.markdown.indexOf(quote)
    return start < 0 ? [] : [{ start, end: start + quote.length, id: `mark-${id}`, label: String(number) }]
  })
  return spans.length > 0 ? markSpans({ html: revision.html, source: revision.markdown, spans }) : revision.html
}
