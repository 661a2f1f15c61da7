import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { localData } from '../db/places.ts'

/**
 * The environment of the site's processes. With NODE_ENV=production it is the caller's, to be complete
 * by itself; otherwise it is filled in for one's own computer: plain http and the demo community.
 */
export function siteEnvironment(given: NodeJS.ProcessEnv, development: boolean): NodeJS.ProcessEnv {
  if (given.NODE_ENV === 'production' && !development) return given
  return {
    ...given,
    // The built site runs React's production code also where it shows the demo.
    NODE_ENV: development ? 'development' : 'production',
    DEMO: given.DEMO ?? 'true',
    SESSION_SECRET: given.SESSION_SECRET ?? localSecret(),
    LOG_LEVEL: given.LOG_LEVEL ?? 'warn',
  }
}

/** Made once, so that a restart changes nothing for those who use the site. */
function localSecret() {
  const file = path.join(localData, 'session-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(localData, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}
