import type { BesidePassage } from '../case/case-page.ts'
import type { PostKind } from '../../vocabulary.ts'

/** A line of a clinician's list. */
export interface OpinionEntry {
  requestId: string
  question: string
  articleTitle: string
  askedAt: Date
  answeredAt: Date | null
}

export interface OpinionList {
  waiting: OpinionEntry[]
  /** The last ones, newest first. */
  given: OpinionEntry[]
}

/** What a clinician needs to answer: the text and what the article says; nothing of who wrote or reported it. */
export interface OpinionPage {
  requestId: string
  question: string
  askedBy: string
  askedAt: Date
  /** The sentence that it is about; null for the whole post. */
  quote: string | null
  article: { slug: string; title: string }
  /** The sentence is in `<mark>`. Null when the author has deleted the post. */
  post: { kind: PostKind; title: string | null; html: string } | null
  /** The author has changed the text since. */
  changed: boolean
  passages: BesidePassage[]
  /** A moderator has decided meanwhile. */
  decided: boolean
  answer: string | null
  answeredAt: Date | null
}
