import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { exportDecisions } from '../app/domain/moderation/record/export-decisions.server.ts'
import type { Ctx } from '../app/domain/ctx.server.ts'
import { withCommandCtx } from '../app/infra/command-ctx.ts'
import { CommandError, lineFor, runCommand } from './command-error.ts'
import { withDatabase } from './db/local-database.ts'

const help = `Writes what moderators decided as JSON lines on standard output.

  npm run -s export -- decisions [--since 2026-01-31]

One line for each verdict on a sentence, in the shape of data/screening/corpus, with personal data
masked. Decisions that were undone are left out. With DATABASE_URL set, that database is read.`

await runCommand(async () => {
  const { positionals, values } = readArguments()
  if (values.help) {
    console.log(help)
    return
  }
  if (positionals.length !== 1 || positionals[0] !== 'decisions') throw new CommandError(help)
  const since = values.since === undefined ? undefined : new Date(`${values.since}T00:00:00Z`)
  if (since && Number.isNaN(since.getTime())) {
    throw new CommandError(`“${values.since}” is not a day such as 2026-01-31.`)
  }
  await withDatabase((url) => withCommandCtx(url, (ctx) => write(ctx, since)))
})

async function write(ctx: Ctx, since: Date | undefined): Promise<void> {
  for await (const row of exportDecisions(ctx, { since })) {
    if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain')
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, since: { type: 'string' } },
    })
  } catch (error) {
    throw new CommandError(`${lineFor(error)}\n\n${help}`)
  }
}
