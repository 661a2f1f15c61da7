import { parseArgs } from 'node:util'
import { isRefusal } from '../app/domain/refusal.ts'
import { withCommandCtx } from '../app/infra/command-ctx.ts'
import { CommandError, lineFor } from './command-error.ts'
import { withDatabase } from './db/local-database.ts'
import { importArticleFiles, importCommentFile, type WithCtx } from './import/commands.ts'

const help = `Imports articles, and the comments that stood below them elsewhere.

  npm run import -- article FILE.md…
      Markdown with front matter: title, slug, author, last_updated, and if you like
      author_bio, reviewer, summary, sources. A changed file becomes a new version.

  npm run import -- comments --article SLUG FILE
      A JSON list of comments (id, parent, author, country, text) or a Disqus export in
      XML. Of an export with several threads, --thread ID says which.

Importing the same file again changes nothing. It does not matter whether Margin runs.
With DATABASE_URL set, that database is used.`

const withCtx: WithCtx = (work) => withDatabase((url) => withCommandCtx(url, work))

function run(): Promise<string[]> {
  const { values, positionals } = readArguments()
  const [command, ...files] = positionals
  if (values.help || command === undefined) return Promise.resolve([help])
  if (command === 'article' && files.length > 0) return importArticleFiles(withCtx, { files })
  const [file] = files
  if (command === 'comments' && file !== undefined && files.length === 1 && values.article) {
    return importCommentFile(withCtx, { file, slug: values.article, thread: values.thread })
  }
  throw new CommandError(`This command is not complete.\n\n${help}`)
}

function readArguments() {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: { article: text, thread: text, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    throw new CommandError(`${lineFor(error)}\n\n${help}`)
  }
}

try {
  for (const line of await run()) console.log(line)
} catch (error) {
  const forPeople = error instanceof CommandError || isRefusal(error)
  console.error(forPeople ? error.message : lineFor(error))
  if (process.env.DEBUG) console.error(error)
  process.exitCode = 1
}
