import path from 'node:path'
import { ensureBuilt } from './prepare/build.mjs'
import { ensureGenerated } from './prepare/generate.mjs'
import { checkNode, ensureInstalled } from './prepare/install.mjs'

/*
 * `npm start` and, with --development, `npm run dev`. Plain JavaScript without packages: it runs in a
 * fresh clone, before anything is installed.
 */

const root = path.resolve(import.meta.dirname, '..')
const development = process.argv.includes('--development')

try {
  checkNode()
  await ensureInstalled(root)
  await ensureGenerated(root)
  if (!development) await ensureBuilt(root)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

const { register } = await import('tsx/esm/api')
register()
const { start } = await import('./start/start.ts')
await start({ development })
