import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { createEmbedder } from '../../app/infra/embedder.ts'
import { CommandError, lineFor, runCommand } from '../command-error.ts'
import { articleOfDatabase, articleOfFile } from './screen-article.ts'
import { embeddedScreener } from './embedded-screener.ts'
import { linesOf, readPost } from './screen-lines.ts'
import { explained, resultOf, screenerFor } from './screen-post.ts'

const usage = `Screens posts below an article, without keeping anything.

  npm run -s screen -- --article-file FILE.md [--explain] [--embedding] < POSTS.jsonl
  npm run -s screen -- --article SLUG [--explain] [--embedding] < POSTS.jsonl

Reads one JSON object on each line, {"id", "text"}, and writes one for each, in the same order:
{"id", "outcome", "findings"}. Every post counts as an established member's, and no phrase is listed.
A line that is not such an object gets {"id": null, "error"}.

  --explain    writes for people instead of programs
  --embedding  finds, and ranks the passages, by an offline sentence embedding too (slower)`

function readArguments() {
  try {
    return parseArgs({
      options: {
        'article-file': { type: 'string' },
        article: { type: 'string' },
        explain: { type: 'boolean', default: false },
        embedding: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new CommandError(`${lineFor(error)}\n\n${usage}`)
  }
}

/** Waits until the reader can take more, so that a slow one never makes us keep what is already written. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function main() {
  const given = readArguments()
  if (given.help) return write(`${usage}\n`)
  const { 'article-file': file, article: slug } = given
  if ((file === undefined) === (slug === undefined)) throw new CommandError(usage)
  const article = file === undefined ? await articleOfDatabase(slug!) : await articleOfFile(file)
  const screenText = screenerFor(article)
  const embedder = given.embedding ? createEmbedder() : null
  try {
    const { passages } = article
    const screenPost = embedder ? await embeddedScreener(embedder, { screenText, passages }) : screenText
    for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
      const post = readPost(line)
      if ('error' in post) {
        await write(given.explain ? `${post.error}\n` : `${JSON.stringify({ id: null, error: post.error })}\n`)
        continue
      }
      const screening = await screenPost(post.text)
      await write(
        given.explain ? `${explained(post.id, screening)}\n` : `${JSON.stringify(resultOf(post.id, screening))}\n`,
      )
    }
  } finally {
    await embedder?.close()
  }
}

// `| head` closes the pipe when it has enough; there is nobody left to write for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await runCommand(main)
