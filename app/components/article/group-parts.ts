import type { PassagePart } from '../../domain/articles/article-page.ts'

type PartGroup = { kind: 'paragraph'; part: PassagePart } | { kind: 'list'; parts: PassagePart[] }

/** List items that follow one another stand in one list. */
export function groupParts(parts: PassagePart[]): PartGroup[] {
  const groups: PartGroup[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.kind === 'paragraph') groups.push({ kind: 'paragraph', part })
    else if (last?.kind === 'list') last.parts.push(part)
    else groups.push({ kind: 'list', parts: [part] })
  }
  return groups
}
