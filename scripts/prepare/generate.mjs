import path from 'node:path'
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs'
import { run } from './run.mjs'
import { step } from './steps.mjs'

/** Generates the Prisma client, when the schema or Prisma has changed since. */
export async function ensureGenerated(/** @type {string} */ root) {
  // In the generated folder itself, so that it is gone when the folder is.
  const stamp = path.join(root, 'app/infra/prisma-client/.stamp')
  const print = fingerprint(root, ['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (isStamped(stamp, print)) return
  await step('Generating the database client', (say) =>
    run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
      cwd: root,
      // Prisma's command looks for its schema engine, which `generate` never runs, and would download
      // it. Any program that exists will do.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      say,
      what: 'Generating the database client',
    }),
  )
  writeStamp(stamp, print)
}
