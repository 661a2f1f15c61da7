import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { projectRoot } from '../db/places.ts'
import { run } from '../prepare/run.mjs'
import { step } from '../prepare/steps.mjs'
import type { DemoAccount } from './welcome.ts'

/** Loads the demo community where it is not loaded yet, and returns its logins. */
export async function loadDemo(env: NodeJS.ProcessEnv, url: string): Promise<DemoAccount[]> {
  if (!(await hasDemo(url))) {
    await step('Loading the demo community', (say) =>
      run(process.execPath, ['--import', 'tsx', 'scripts/demo/load.ts'], {
        cwd: projectRoot,
        env,
        say,
        what: 'Loading the demo community',
      }),
    )
  }
  return JSON.parse(readFileSync(path.join(projectRoot, 'scripts/demo/accounts.json'), 'utf8')) as DemoAccount[]
}

/** `load.ts` asks the same; asking here spares a second start the time of a process for it. */
async function hasDemo(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT FROM member WHERE import_key LIKE 'demo:%' LIMIT 1`)
    return rowCount === 1
  } finally {
    await client.end()
  }
}
