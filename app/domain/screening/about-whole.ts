import type { FindingLabel } from '../vocabulary.ts'

const labels: readonly FindingLabel[] = ['first_posts', 'form', 'premoderation']

/** A label that is about the whole post, or its author: there is no sentence to mark. */
export function isAboutWhole(label: FindingLabel): boolean {
  return labels.includes(label)
}
