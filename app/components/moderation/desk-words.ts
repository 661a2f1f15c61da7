import { eventKindWords, statusWords } from '../../domain/moderation/words.ts'
import type { Decision, FindingLabel, PostKind, PostStatus, Standing } from '../../domain/vocabulary.ts'

/* Words that only the desk needs. */

export { isAboutWhole } from '../../domain/screening/about-whole.ts'

export const decidedWords: Record<Decision, string> = {
  publish: 'Published',
  publish_with_note: 'Published with a context note',
  return_to_author: 'Returned to the author',
  hide: 'Hidden',
  remove: 'Removed',
}

export const kindWords: Record<PostKind, string> = { question: 'question', experience: 'experience', reply: 'reply' }

export const standingWords: Record<Standing, string> = {
  new: 'new member',
  established: 'established member',
  trusted: 'trusted member',
}

/** Labels that are plain facts; of all others the engine can only be more or less sure. */
const facts: readonly FindingLabel[] = ['listed_phrase', 'first_posts', 'premoderation', 'form']

/** How sure the engine is of a label, from its score of 0 to 1. */
export function certaintyWord(label: FindingLabel, score: number): 'Likely' | 'Possible' | null {
  if (facts.includes(label)) return null
  return score >= 0.7 ? 'Likely' : 'Possible'
}

/** What one entry of the record says happened: "Decided: returned to the author". */
export function eventSentence(event: {
  kind: keyof typeof eventKindWords
  decision: Decision | null
  statusBefore: PostStatus | null
  statusAfter: PostStatus
}): string {
  const what = eventKindWords[event.kind]
  if (event.decision) return `${what}: ${decidedWords[event.decision].toLowerCase()}`
  if (event.statusBefore === event.statusAfter || event.kind === 'deleted') return what
  return `${what}: ${statusWords[event.statusAfter].toLowerCase()}`
}
