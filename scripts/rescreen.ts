import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Ctx } from '../app/domain/ctx.server.ts'
import { rescreenBatch } from '../app/domain/moderation/rescreening/rescreen-batch.server.ts'
import { viewRescreen, type RescreenProgress } from '../app/domain/moderation/rescreening/rescreen-view.server.ts'
import { startRescreen } from '../app/domain/moderation/rescreening/start-rescreen.server.ts'
import { withCommandCtx } from '../app/infra/command-ctx.ts'
import { CommandError, lineFor, runCommand } from './command-error.ts'
import { withDatabase } from './db/local-database.ts'
import { startProgress } from './import/progress.ts'

const help = `Reads all published and held posts again with the present engine, policy and phrases.

  npm run rescreen

What is found anew is laid before moderators; docs/decisions/0010-rescreening.md says how. Posts that
were read with the same before are passed over. It can be stopped at any time: the site's worker goes
on with it, or the next call of this command does. With DATABASE_URL set, that database is used.`

/** When nothing has moved for this long, no worker is at it, and the command does the work itself; in ms. */
const patience = 3000
const pollEvery = 300
const postsAtOnce = 25

await runCommand(async () => {
  if (readArguments().help) {
    console.log(help)
    return
  }
  await withDatabase((url) => withCommandCtx(url, rescreen))
})

async function rescreen(ctx: Ctx): Promise<void> {
  const { rescreenId, resumed } = await startRescreen(ctx)
  let progress = await viewRescreen(ctx, { rescreenId })
  if (resumed) console.log(`Going on with what was begun on ${progress.startedAt.toISOString().slice(0, 16)}Z.`)
  const bar = startProgress(progress.total, 'posts')
  let movedAt = Date.now()
  let alone = false
  try {
    while (!progress.finished) {
      if (alone) await rescreenBatch({ ...ctx, now: new Date() }, { rescreenId, posts: postsAtOnce })
      else await sleep(pollEvery)
      const before = progress.passed
      progress = await viewRescreen(ctx, { rescreenId })
      if (progress.passed !== before) movedAt = Date.now()
      alone ||= Date.now() - movedAt > patience
      bar.at(Math.min(progress.passed, progress.total))
    }
  } finally {
    bar.stop()
  }
  console.log(summary(progress))
  if (progress.failed > 0) {
    throw new CommandError(`${progress.failed} posts could not be read; the log says which and why.`)
  }
}

function summary({ passed, screened, opened, held }: RescreenProgress): string {
  return `${passed} posts passed: ${screened} read again, ${opened} cases opened, ${held} taken off the page.`
}

function readArguments() {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values
  } catch (error) {
    throw new CommandError(`${lineFor(error)}\n\n${help}`)
  }
}
