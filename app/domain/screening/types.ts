import type { CasePriority, FindingLabel, PhraseListName, ScreeningOutcome, Standing } from '../vocabulary.ts'
import type { SentenceVectors } from './model/embedding.ts'
import type { Policy } from './policy.ts'

/** A passage of the article's current revision, as far as screening needs it. */
export interface ScreeningPassage {
  id: string
  anchor: string
  heading: string
  text: string
}

export interface ScreeningPhrase {
  list: PhraseListName
  phrase: string
  note: string
}

/** What is screened, and all that a phase may know of it. */
export interface ScreeningInput {
  /** `screenedText` of the revision: title, blank line, Markdown. Offsets count its UTF-16 units. */
  text: string
  /** `postsToReview`: how many of their next posts wait for a moderator; none where it is not said. */
  author: { standing: Standing; publishedPosts: number; postsToReview?: number }
  /** Imported posts skip the new-member rule, and are held when flagged. */
  imported: boolean
  article: { title: string; passages: ScreeningPassage[] }
  phrases: ScreeningPhrase[]
  /** What follows from what is found; the default policy where none is given. */
  policy?: Policy
  /** The embedding of each of `sentenceTexts`, in order, where it is switched on. */
  vectors?: SentenceVectors
  /** And that of each of the article's `passageTexts`; without it passages are ranked by their words alone. */
  passageVectors?: SentenceVectors
}

/** `score` runs from 0 to 1: how sure the phase is that the label holds. */
export interface Finding {
  label: FindingLabel
  start: number
  end: number
  quote: string
  score: number
  phase: string
  rule: string
  /** In plain words, for the moderator: what was found and why it matters. */
  explanation: string
  passages: BearingPassage[]
}

/** A passage that bears on a span; never a verdict. `terms` are the words that both have, as spelt in the passage. */
export interface BearingPassage {
  passageId: string
  anchor: string
  heading: string
  score: number
  terms: string[]
}

export interface Screening {
  findings: Finding[]
  outcome: ScreeningOutcome
  /** Whether the post waits for a moderator before others see it. */
  holds: boolean
  priority: CasePriority
  /** One plain sentence for each reason that weighed. */
  reasons: string[]
  engineVersion: string
}
