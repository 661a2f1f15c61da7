import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { FileProblems, type FileProblem } from './file-problems.ts'

/** An article's file: what its front matter says, and the Markdown below it. */
export interface ArticleFile {
  title: string
  slug: string
  author: string
  authorBio: string
  reviewer: string | null
  sources: string[]
  lastUpdated: Date
  /** What the front matter gives as summary, if anything. */
  summary: string | null
  markdown: string
}

const text = (what: string, max: number) =>
  z
    .string(`${what} is missing or is not a text.`)
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, `${what} is empty.`).max(max, `${what} is longer than ${max} characters.`))

const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value ?? undefined, schema.optional())

const frontMatter = z.object({
  title: text('The title', 200),
  slug: text('The slug', 100).pipe(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'The slug can have small letters and digits, with single hyphens in between.'),
  ),
  author: text('The author', 200),
  author_bio: optional(text('The author’s bio', 2000)),
  reviewer: optional(text('The reviewer', 200)),
  last_updated: z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('The date of last_updated should look like 2026-03-31.'),
  ),
  summary: optional(text('The summary', 500)),
  sources: optional(
    z.preprocess(
      (value) => (typeof value === 'string' ? value.split('\n').filter((line) => line.trim()) : value),
      z.array(text('A source', 500), 'The sources should be a list, or one text.'),
    ),
  ),
})

/**
 * Reads an article's file: front matter between two lines of `---`, then Markdown.
 * @throws FileProblems with the line of each thing that is wrong.
 */
export function parseArticle(source: string): ArticleFile {
  const whole = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const parts = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(whole)
  if (!whole.startsWith('---')) {
    throw new FileProblems([
      { line: 1, what: 'The file should begin with front matter: a line of ---, fields, a line of ---.' },
    ])
  }
  if (!parts)
    throw new FileProblems([{ line: 1, what: 'The front matter that begins here has no second line of ---.' }])
  const fields = readFields(parts[1] ?? '')
  const markdown = withoutTitle(whole.slice(parts[0].length), fields.title)
  if (!markdown.trim()) {
    throw new FileProblems([{ line: lineCount(parts[0]), what: 'There is no text below the front matter.' }])
  }
  return {
    title: fields.title,
    slug: fields.slug,
    author: fields.author,
    authorBio: fields.author_bio ?? '',
    reviewer: fields.reviewer ?? null,
    sources: fields.sources ?? [],
    lastUpdated: new Date(`${fields.last_updated}T00:00:00Z`),
    summary: fields.summary ?? null,
    markdown,
  }
}

function readFields(source: string): z.infer<typeof frontMatter> {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  // The line of --- stands before the first field.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1
  if (document.errors.length > 0) {
    throw new FileProblems(
      document.errors.map(({ code, pos, message }) => ({
        // A quote that nobody closed is noticed at the end; what has to be mended is its field.
        line: lineAt(code === 'MISSING_CHAR' ? fieldBefore(document, pos[0]) : pos[0]),
        what: `The front matter cannot be read: ${message}`,
      })),
    )
  }
  const result = frontMatter.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }): FileProblem => {
    const offset = offsetOf(document, path[0])
    return {
      line: offset === null ? 1 : lineAt(offset),
      what: offset === null && path[0] ? `${message} (${String(path[0])})` : message,
    }
  })
  throw new FileProblems(problems)
}

function offsetOf(document: Document.Parsed, key: PropertyKey | undefined): number | null {
  return fieldsOf(document).find(({ name }) => name === key)?.offset ?? null
}

function fieldBefore(document: Document.Parsed, offset: number): number {
  return fieldsOf(document).findLast((field) => field.offset <= offset)?.offset ?? offset
}

function fieldsOf(document: Document.Parsed) {
  if (!isMap(document.contents)) return []
  return document.contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), offset: key.range[0] }] : [],
  )
}

/** A first heading that says the title again is not a section of its own. */
function withoutTitle(markdown: string, title: string): string {
  const heading = /^\s*#[ \t]+(.+?)[ \t#]*(?:\n|$)/.exec(markdown)
  return heading?.[1]?.trim().toLowerCase() === title.toLowerCase() ? markdown.slice(heading[0].length) : markdown
}

function lineCount(text: string): number {
  return text.split('\n').length
}
