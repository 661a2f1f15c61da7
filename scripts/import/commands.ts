import { FileProblems } from '../../app/domain/articles/file-problems.ts'
import { importArticle } from '../../app/domain/articles/import-article.server.ts'
import { parseArticle } from '../../app/domain/articles/parse-article.ts'
import type { Ctx } from '../../app/domain/ctx.server.ts'
import { importComments } from '../../app/domain/posts/import-comments.server.ts'
import { CommandError } from '../command-error.ts'
import { startProgress } from './progress.ts'
import { readComments } from './read-comments.ts'
import { readTextFile } from './read-file.ts'

/** Does something with a ctx on the database, which is started for it where it does not run. */
export type WithCtx = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>

const outcomes = { created: 'new', revised: 'a new version', unchanged: 'nothing changed' }

/** Imports articles' files; every file is read before the first is written. */
export async function importArticleFiles(withCtx: WithCtx, input: { files: string[] }): Promise<string[]> {
  const sources = input.files.map((file) => ({ file, source: problemsOf(file, () => checked(readTextFile(file))) }))
  return withCtx(async (ctx) => {
    const progress = startProgress(sources.length, sources.length === 1 ? 'article' : 'articles')
    const report: string[] = []
    try {
      for (const [index, { source }] of sources.entries()) {
        const { slug, revision, outcome, passages } = await importArticle(ctx, { source })
        report.push(`${slug}: ${outcomes[outcome]}; version ${revision}, ${passages} passages.`)
        progress.at(index + 1)
      }
    } finally {
      progress.stop()
    }
    return report
  })
}

/** Imports the comments of another system below an article. */
export async function importCommentFile(
  withCtx: WithCtx,
  input: { file: string; slug: string; thread?: string },
): Promise<string[]> {
  const { file, slug, thread } = input
  const { format, comments, skipped } = problemsOf(file, () => readComments(readTextFile(file), { slug, thread }))
  return withCtx(async (ctx) => {
    const progress = startProgress(comments.length, 'comments')
    const onProgress = (done: number) => progress.at(done)
    try {
      const result = await importComments(ctx, { slug, comments, source: `${format}:${slug}`, onProgress })
      return [
        `${slug}: ${result.created} of ${comments.length} comments are new, by ${result.members} new people; ` +
          `${result.known} were there before.`,
        ...(skipped > 0 ? [`${skipped} deleted or marked as spam in the file were left out.`] : []),
        `${result.flagged} of the new ones wait for a moderator.`,
      ]
    } finally {
      progress.stop()
    }
  })
}

function checked(source: string): string {
  parseArticle(source)
  return source
}

const mostShown = 20

/** Says of every problem in which file and line it is. */
function problemsOf<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error
    const lines = error.problems.map(({ line, what }) => `${file}:${line === null ? '' : `${line}:`} ${what}`)
    const more = lines.length - mostShown
    throw new CommandError([...lines.slice(0, mostShown), ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n'))
  }
}
