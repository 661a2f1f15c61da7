import { withCommandCtx } from '../../app/infra/command-ctx.ts'
import { CommandError, runCommand } from '../command-error.ts'
import { loadDemo } from './load-demo.ts'

/** Loads the demo community into the database of `DATABASE_URL`, unless it is there. */
await runCommand(async () => {
  const url = process.env.DATABASE_URL
  if (!url) throw new CommandError('DATABASE_URL is not set.')
  const loaded = await withCommandCtx(url, (ctx) => loadDemo(ctx, (line) => console.log(line)))
  console.log(loaded ? 'The demo community is loaded.' : 'The demo community was loaded before.')
})
