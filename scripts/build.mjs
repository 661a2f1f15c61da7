import path from 'node:path'
import { ensureBuilt } from './prepare/build.mjs'
import { ensureGenerated } from './prepare/generate.mjs'

/** `npm run build`: what `npm start` would build, now. */
const root = path.resolve(import.meta.dirname, '..')
try {
  await ensureGenerated(root)
  await ensureBuilt(root)
  console.log('The build is up to date.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
