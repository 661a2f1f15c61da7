import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import { FileProblems, type FileProblem } from '../../app/domain/articles/file-problems.ts'
import type { ImportedComment } from '../../app/domain/posts/imported-comment.ts'
import { asMarkdown } from './as-markdown.ts'
import { cleanLine, nameKey } from './clean-text.ts'
import { htmlToText } from './html-to-text.ts'
import { lineCounter } from './line-counter.ts'

const reference = z.object({ '@id': z.string() })
const flag = z
  .string()
  .optional()
  .transform((value) => value === 'true')

const threadShape = z.object({
  '@id': z.string('has no dsq:id'),
  id: z.string().default(''),
  link: z.string().default(''),
  title: z.string().default(''),
})

const postShape = z.object({
  '@id': z.string('has no dsq:id'),
  message: z.string('has no message'),
  createdAt: z.iso.datetime({ offset: true, error: 'has no createdAt such as 2026-03-31T18:00:00Z' }),
  isDeleted: flag,
  isSpam: flag,
  author: z.object({ name: z.string().default(''), username: z.string().default('') }, 'has no author'),
  thread: reference.optional(),
  parent: reference.optional(),
})
type Post = z.infer<typeof postShape> & { line: number }
type Thread = z.infer<typeof threadShape>

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  captureMetaData: true,
  isArray: (name, path) => path === `disqus.${name}` && (name === 'thread' || name === 'post'),
})

/**
 * Reads a Disqus export. Deleted posts and spam are left out, and their answers move up to the next
 * post above. Addresses of mail are not read.
 * @param choice of the thread: its id, identifier or link; needed when no link of several ends with `slug`.
 * @throws FileProblems
 */
export function readDisqusComments(
  text: string,
  choice: { slug: string; thread?: string },
): { comments: ImportedComment[]; skipped: number } {
  const source = text.replace(/\r\n?/g, '\n')
  const valid = XMLValidator.validate(source)
  if (valid !== true) throw new FileProblems([{ line: valid.err.line, what: `This is not XML: ${valid.err.msg}` }])
  const { disqus } = parser.parse(source) as { disqus?: { thread?: unknown[]; post?: unknown[] } }
  if (disqus === undefined)
    throw new FileProblems([{ line: 1, what: 'This XML is not a Disqus export: it has no <disqus>.' }])
  const threads = readAll(source, disqus.thread ?? [], { shape: threadShape, name: 'thread' })
  const posts = readAll(source, disqus.post ?? [], { shape: postShape, name: 'post' })
  const thread = chooseThread(threads, choice)
  return toComments(posts.filter((post) => !thread || !post.thread || post.thread['@id'] === thread['@id']))
}

function readAll<T extends z.ZodType>(source: string, values: unknown[], input: { shape: T; name: string }) {
  const metadata = XMLParser.getMetaDataSymbol() as unknown as symbol
  const problems: FileProblem[] = []
  const lineOf = lineCounter(source)
  const read = values.flatMap((value) => {
    const line = lineOf((value as Record<symbol, { startIndex: number } | undefined>)[metadata]?.startIndex ?? 0)
    const result = input.shape.safeParse(value)
    if (result.success) return [{ ...(result.data as z.infer<T> & object), line }]
    problems.push(...result.error.issues.map(({ message }) => ({ line, what: `This ${input.name} ${message}.` })))
    return []
  })
  if (problems.length > 0) throw new FileProblems(problems)
  return read
}

/** Null when the export names no thread at all. */
function chooseThread(threads: Thread[], choice: { slug: string; thread?: string }): Thread | null {
  const wanted = choice.thread
  const found = wanted
    ? threads.filter((thread) => [thread['@id'], thread.id, thread.link].includes(wanted))
    : threads.length > 1
      ? threads.filter(({ id, link }) => id === choice.slug || link.replace(/[/?#]*$/, '').endsWith(`/${choice.slug}`))
      : threads
  if (found.length === 1 || (threads.length === 0 && !wanted)) return found[0] ?? null
  const known = threads.map((thread) => `${thread['@id']} (${cleanLine(thread.title || thread.link || thread.id)})`)
  throw new FileProblems([
    { line: null, what: `The file has these threads; say which one with --thread ID: ${known.join(', ') || 'none'}.` },
  ])
}

function toComments(posts: Post[]): { comments: ImportedComment[]; skipped: number } {
  const left = new Map(posts.filter((post) => post.isDeleted || post.isSpam).map((post) => [post['@id'], post]))
  const parentOf = (post: Post): string | null => {
    const seen = new Set<string>()
    let key = post.parent?.['@id'] ?? null
    while (key !== null && left.has(key) && !seen.has(key)) {
      seen.add(key)
      key = left.get(key)?.parent?.['@id'] ?? null
    }
    return key !== null && seen.has(key) ? null : key
  }
  const comments = posts
    .filter((post) => !left.has(post['@id']))
    .map((post) => {
      const name = cleanLine(post.author.name) || cleanLine(post.author.username) || 'Somebody'
      return {
        key: post['@id'],
        parentKey: parentOf(post),
        author: { key: nameKey(post.author.username || name), name },
        country: null,
        markdown: asMarkdown(htmlToText(post.message)),
        createdAt: new Date(post.createdAt),
        line: post.line,
      }
    })
  return { comments, skipped: posts.length - comments.length }
}
