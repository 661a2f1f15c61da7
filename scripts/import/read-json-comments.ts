import { z } from 'zod'
import { FileProblems, type FileProblem } from '../../app/domain/articles/file-problems.ts'
import type { ImportedComment } from '../../app/domain/posts/imported-comment.ts'
import { asMarkdown } from './as-markdown.ts'
import { cleanLine, nameKey } from './clean-text.ts'
import { lineOfError, linesOfElements } from './json-lines.ts'

const id = z.union([z.int(), z.string().trim().min(1)], 'should be a number or a text').transform(String)

const comment = z.object(
  {
    id,
    parent: id.nullish(),
    author: z.string('should be a name').refine((name) => cleanLine(name) !== '', 'is empty'),
    country: z.string('should be a name').nullish(),
    text: z.string('should be a text'),
    created_at: z.iso.datetime({ offset: true, error: 'should look like 2026-03-31T18:00:00Z' }).nullish(),
  },
  'should be an object with id, parent, author, country and text',
)

/**
 * Reads a JSON list of comments: `id`, `parent` (null for a comment of its own), `author`, `country`,
 * `text` (plain), and `created_at` where it is known.
 * @throws FileProblems
 */
export function readJsonComments(source: string): ImportedComment[] {
  const list = parse(source)
  const lines = linesOfElements(source)
  const problems: FileProblem[] = []
  const comments = list.flatMap((value, index): ImportedComment[] => {
    const line = lines[index] ?? null
    const result = comment.safeParse(value)
    if (!result.success) {
      const fields = result.error.issues.map(({ path, message }) => [...path.map(String), message].join(' '))
      problems.push(...fields.map((what) => ({ line, what: `Comment ${index + 1}: ${what}.` })))
      return []
    }
    const { id, parent, author, country, text, created_at } = result.data
    return [
      {
        key: id,
        parentKey: parent ?? null,
        author: { key: nameKey(author), name: cleanLine(author) },
        country: cleanLine(country ?? '') || null,
        markdown: asMarkdown(text),
        createdAt: created_at ? new Date(created_at) : null,
        line,
      },
    ]
  })
  if (problems.length > 0) throw new FileProblems(problems)
  return comments
}

function parse(source: string): unknown[] {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    throw new FileProblems([{ line: lineOfError(source), what: 'This is not JSON from here on.' }])
  }
  if (!Array.isArray(value)) throw new FileProblems([{ line: 1, what: 'The file should be a JSON list of comments.' }])
  return value
}
