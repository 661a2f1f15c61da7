import { diffWordsWithSpace } from 'diff'
import type { DiffPart } from './case-page.ts'

/**
 * What changed between two texts, word by word. The `same` and `removed` parts in order are
 * `before`; the `same` and `added` ones are `after`. Changes with nothing but a space between them
 * are one change, since people read a phrase and not its words.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after)
  const parts: DiffPart[] = []
  let removed = ''
  let added = ''
  /** Ends the change that is open, and goes on with what both texts have. */
  const keep = (text: string) => {
    const shared = removed && added ? sharedTail(removed, added) : ''
    const cut = (change: string) => change.slice(0, change.length - shared.length)
    if (cut(removed)) parts.push({ kind: 'removed', text: cut(removed) })
    if (cut(added)) parts.push({ kind: 'added', text: cut(added) })
    if (shared + text) parts.push({ kind: 'same', text: shared + text })
    removed = added = ''
  }
  changes.forEach((change, index) => {
    const between = removed && added && change.value.trim() === '' && index < changes.length - 1
    if (change.added || between) added += change.value
    if (change.removed || between) removed += change.value
    if (!change.added && !change.removed && !between) keep(change.value)
  })
  keep('')
  return parts
}

/** The blanks that both end with. */
function sharedTail(a: string, b: string): string {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
    if (a.at(-1 - length)?.trim() !== '') break
    length += 1
  }
  return a.slice(a.length - length)
}
