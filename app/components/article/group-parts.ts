import type { PassagePart } from '../../domain/articles/article-page.ts'

type PartGroup = { kind: 'paragraph'; part: PassagePart } | { kind: 'list'; start: number | null; parts: PassagePart[] }

/** List items that follow one another stand in one list, numbered ones apart from the others. */
export function groupParts(parts: PassagePart[]): PartGroup[] {
  const groups: PartGroup[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.kind === 'paragraph') groups.push({ kind: 'paragraph', part })
    else if (last?.kind === 'list' && goesOn(last.parts.at(-1), part)) last.parts.push(part)
    else groups.push({ kind: 'list', start: part.ordinal, parts: [part] })
  }
  return groups
}

function goesOn(before: PassagePart | undefined, part: PassagePart): boolean {
  return part.ordinal === null ? before?.ordinal === null : before?.ordinal === part.ordinal - 1
}
