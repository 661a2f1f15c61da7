import { FileProblems, type FileProblem } from '../articles/file-problems.ts'

/** A comment of another system, read from its file and not yet written. */
export interface ImportedComment {
  /** Names the comment within its file. */
  key: string
  parentKey: string | null
  /** `key` names the person within the file. */
  author: { key: string; name: string }
  country: string | null
  markdown: string
  /** Null when the file does not say. */
  createdAt: Date | null
  /** Where it begins in the file, from 1; null when unknown. */
  line: number | null
}

/** What the database takes as a post's text. */
const longestText = 20_000

/**
 * The comments with every parent before its answers; else in order of time, or of the file where it
 * gives no times.
 * @throws FileProblems for an empty or too long text, a key that comes twice, a parent that is not
 * there, and answers that go round in a circle.
 */
export function orderComments(comments: ImportedComment[]): ImportedComment[] {
  const byKey = new Map<string, ImportedComment>()
  const problems: FileProblem[] = []
  for (const comment of comments) {
    const twin = byKey.get(comment.key)
    if (twin) problems.push({ line: comment.line, what: `The id ${comment.key} was used before${place(twin)}.` })
    else byKey.set(comment.key, comment)
    if (!comment.markdown) problems.push({ line: comment.line, what: `Comment ${comment.key} has no text.` })
    if (comment.markdown.length > longestText) {
      problems.push({ line: comment.line, what: `Comment ${comment.key} is longer than ${longestText} characters.` })
    }
  }
  for (const { key, parentKey, line } of comments) {
    if (parentKey === null || byKey.has(parentKey)) continue
    problems.push({ line, what: `Comment ${key} answers ${parentKey}, which is not in the file.` })
  }
  if (problems.length > 0) throw new FileProblems(problems)
  return parentsFirst(comments, byKey)
}

function place({ line }: ImportedComment): string {
  return line === null ? '' : ` in line ${line}`
}

function parentsFirst(comments: ImportedComment[], byKey: Map<string, ImportedComment>): ImportedComment[] {
  const ordered = new Set<ImportedComment>()
  const byTime = [...comments].sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0))
  for (const comment of byTime) {
    const way = new Set<ImportedComment>()
    let next: ImportedComment | undefined = comment
    while (next && !ordered.has(next)) {
      if (way.has(next)) {
        throw new FileProblems([{ line: next.line, what: `Comment ${next.key} answers itself by way of others.` }])
      }
      way.add(next)
      next = next.parentKey === null ? undefined : byKey.get(next.parentKey)
    }
    for (const each of [...way].reverse()) ordered.add(each)
  }
  return [...ordered]
}
