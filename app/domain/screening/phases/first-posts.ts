import { firstPostRules } from '../rules/text-rules.ts'
import { found } from './phase.ts'
import type { Phase } from './phase.ts'
import { wholeText } from './span.ts'

const name = 'first-posts'
/** How many published posts make a member known. */
const probation = 2

export const firstPosts: Phase = {
  name,
  rules: firstPostRules,
  run(document) {
    const { author, imported, text } = document.input
    if (imported || author.standing !== 'new' || author.publishedPosts >= probation) return []
    return firstPostRules.map((rule) => found(document, { phase: name, rule }, wholeText(text)))
  },
}
