import { premoderationRules } from '../rules/text-rules.ts'
import { found } from './phase.ts'
import type { Phase } from './phase.ts'
import { wholeText } from './span.ts'

const name = 'premoderation'

/** Holds the next posts of a member about whom moderators decided so. */
export const premoderation: Phase = {
  name,
  rules: premoderationRules,
  run(document) {
    const { author, imported, text } = document.input
    if (imported || !author.postsToReview) return []
    return premoderationRules.map((rule) => found(document, { phase: name, rule }, wholeText(text)))
  },
}
