import type { PassageKind } from '../vocabulary.ts'

/** One paragraph or list item, with how many published posts discuss it. */
export interface PassagePart {
  anchor: string
  kind: Exclude<PassageKind, 'section'>
  html: string
  /** Its number, when it is an item of a numbered list. */
  ordinal: number | null
  discussed: number
}

/** A heading and what stands below it until the next. `level` is 2 or more; the lead has no heading. */
export interface ArticleSection {
  anchor: string
  heading: string
  level: number
  isLead: boolean
  discussed: number
  parts: PassagePart[]
}

export interface ArticlePage {
  id: string
  slug: string
  title: string
  summary: string
  author: string
  authorBio: string
  reviewer: string | null
  sources: string[]
  lastUpdated: Date
  /** The version shown, and the newest one: they differ on the page of an older version. */
  version: number
  latestVersion: number
  sections: ArticleSection[]
}

/** An article in the library on the first page. */
export interface LibraryEntry {
  slug: string
  title: string
  summary: string
  lastUpdated: Date
  posts: number
  unanswered: number
  /** The newest published questions, newest first; three at most. */
  questions: { id: string; title: string; author: string; createdAt: Date; replyCount: number }[]
}
