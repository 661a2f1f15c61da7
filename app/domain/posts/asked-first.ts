import type { CitedPassage } from '../threads/post-node.ts'

/** What an author is asked about a text that was not sent yet. */
export interface AskedFirst {
  /** Goes along with the next sending, so that nobody is asked twice about the same words. */
  askedAbout: string
  articleSlug: string
  /** One of the claims says that a remedy helps. */
  urgesRemedy: boolean
  /** Their sentences that were found, each in three parts, and what the article has on it. */
  claims: { before: string; quote: string; after: string; passages: CitedPassage[] }[]
  /** Claims beyond those that are shown. */
  moreClaims: number
  /** What seems private, such as a phone number; every one, since every one would be hidden. */
  privateThings: { what: string; quote: string }[]
}

/** What a sending came to: asked first, or sent. */
export type Sent = { asked: AskedFirst } | { asked?: undefined; postId: string }
