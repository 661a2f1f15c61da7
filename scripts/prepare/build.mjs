import path from 'node:path'
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs'
import { run } from './run.mjs'
import { step } from './steps.mjs'

const inputs = ['app', 'public', 'vite.config.ts', 'remix.config.js', 'tsconfig.json', 'package-lock.json']

/** Builds the site, when anything that goes into it has changed since the last build. */
export async function ensureBuilt(/** @type {string} */ root) {
  const stamp = path.join(root, 'build/.stamp')
  const print = fingerprint(root, inputs, (file) => !/\.test\.tsx?$/.test(file))
  if (isStamped(stamp, print)) return
  await step('Building', (say) =>
    run(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      say,
      what: 'The build',
    }),
  )
  writeStamp(stamp, print)
}
