import type { CommentPart } from './mentions.ts'
import type { SentenceRulings } from '../case/sentence-rulings.ts'

export interface Person {
  handle: string
  displayName: string
}

export interface CommentLine {
  id: string
  author: string
  /** Written by whoever reads it. */
  mine: boolean
  at: Date
  parts: CommentPart[]
}

/** A question to a clinician, and their opinion once they gave it. */
export interface OpinionLine {
  id: string
  /** The sentence that it is about; null for the whole post. */
  quote: string | null
  question: string
  askedBy: string
  /** Asked by whoever reads it. */
  mine: boolean
  askedAt: Date
  clinician: string
  answer: string | null
  answeredAt: Date | null
}

export interface MemberNoteLine {
  id: string
  author: string
  /** Written by whoever reads it. */
  mine: boolean
  at: Date
  text: string
}

/** What moderators know and say beside a case, for themselves; nobody else ever gets any of it. */
export interface CaseBeside {
  caseId: string
  author: { id: string; displayName: string }
  isOpen: boolean
  /** A second moderator may be about to judge it. */
  secondReview: boolean
  sentences: { id: string; quote: string }[]
  comments: CommentLine[]
  /** How many stay hidden from the reader until a second moderator has decided. */
  unseenComments: number
  /** Whom a comment can mention. */
  moderators: Person[]
  opinions: OpinionLine[]
  /** Who can be asked for an opinion. */
  clinicians: Person[]
  notes: MemberNoteLine[]
  /** By finding. */
  rulings: Record<string, SentenceRulings>
}
