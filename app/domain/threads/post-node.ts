import type { AppealState } from '../moderation/appeals/appeal-state.ts'
import type { HelpNow } from '../moderation/help/help-kind.ts'
import type { GivenSource, Stance } from '../posts/stance.ts'
import type { DecisionReason, PostKind, PostStatus, Role, Verdict } from '../vocabulary.ts'

/** What everybody may know of a writer: a pseudonym, and what they chose to say. */
export interface PostAuthor {
  handle: string
  displayName: string
  country: string | null
  role: Role
}

export interface CitedPassage {
  anchor: string
  heading: string
  /** The passage's words, cut to about 240 characters. */
  excerpt: string
}

/** A context note as readers see it. `number` ties it to the marked sentence; null when it is about the whole post. */
export interface NoteOnPost {
  id: string
  number: number
  quote: string | null
  text: string
  articleVersion: number
  passages: CitedPassage[]
}

/** Why nothing is shown where a post once stood. */
export interface PostGap {
  reason: 'deleted' | 'removed' | 'hidden' | 'waiting'
  /** The coded reason of a removal, which is public. */
  why: DecisionReason | null
}

/** What the author of a post (and a moderator) sees above it while it is not published. */
export interface PostNotice {
  status: Exclude<PostStatus, 'published'>
  reason: DecisionReason | null
  /** The moderator's words to the author; empty when there are none. */
  message: string
  /** The sentences that it is about, and what the moderator says of each. */
  sentences: { quote: string; verdict: Verdict }[]
  /** The passages that the moderator pointed to. */
  passages: CitedPassage[]
  caseId: string | null
}

export interface PostNode {
  id: string
  articleSlug: string
  kind: PostKind
  status: PostStatus
  /** Nobody answers in its thread any more. */
  locked: boolean
  parentId: string | null
  /** Levels below the top of the page that it is shown on: 0 for the page's own post. */
  level: number
  gap: PostGap | null
  author: PostAuthor | null
  title: string | null
  /** Rendered and sanitised; sentences that notes are about are in `<mark id="note-…">`. Empty in a gap. */
  html: string
  createdAt: Date
  editedAt: Date | null
  helpful: number
  sameHere: number
  mine: { helpful: boolean; sameHere: boolean; written: boolean }
  /** Published posts below it in the whole thread; only a thread's first post knows. */
  replyCount: number
  clinicianAnswered: boolean
  /** Set when its answers stand on a page of their own. */
  continues: { answers: number } | null
  cites: CitedPassage[]
  /** What the author says of the text, and where readers can look it up. */
  stance: Stance | null
  source: GivenSource | null
  notes: NoteOnPost[]
  notice: PostNotice | null
  /** For its author alone: where an appeal against the last decision about it stands. */
  appeal: AppealState | null
  may: { reply: boolean; react: boolean; edit: boolean; remove: boolean; report: boolean; judge: boolean }
}

export const threadOrders = ['best', 'newest', 'oldest', 'unanswered'] as const
export type ThreadOrder = (typeof threadOrders)[number]

export const threadFilters = ['all', 'question', 'experience'] as const
export type ThreadFilter = (typeof threadFilters)[number]

/** One page of an article's conversation: each thread is its first post and its first few answers. */
export interface ThreadList {
  order: ThreadOrder
  filter: ThreadFilter
  /** When set, only threads in which this passage is discussed. */
  passage: CitedPassage | null
  totalPosts: number
  unanswered: number
  threads: { root: PostNode; answers: PostNode[]; moreAnswers: number }[]
  /** The reader's own posts here that are not published, newest first. */
  waiting: PostNode[]
  nextCursor: string | null
}

/** The page of one post: the way up to it, itself, and what is below it in reading order. */
export interface ThreadPage {
  /** For the author alone, when their text sounds as if somebody needs help now. */
  help: HelpNow | null
  article: { slug: string; title: string }
  ancestors: PostNode[]
  post: PostNode
  replies: PostNode[]
  nextCursor: string | null
}
