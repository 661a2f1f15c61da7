import { readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { freePort } from '../db/cluster.ts'
import { projectRoot } from '../db/places.ts'
import { ensureBuilt } from '../prepare/build.mjs'
import { findChromium } from '../prepare/chromium.ts'
import { run } from '../prepare/run.mjs'
import { startService } from '../start/service.ts'
import { allWays, countTraffic, decide, goOn, keyboardOf, type Way } from './keyboard-pass.ts'
import { summary } from './percentile.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'
import { writeClaims } from './write-claims.ts'

/** The first of each way find caches empty. */
const warmUp = 4
const atMost = 40

const accounts = JSON.parse(readFileSync(`${projectRoot}/scripts/demo/accounts.json`, 'utf8')) as {
  role: string
  handle: string
  password: string
}[]

/**
 * A moderator without a mouse goes through cases of the demo community in real Chromium against the built server: how many
 * decisions a minute the interface allows to somebody who need not read or think, and what each one fetches.
 */
export async function benchDesk(): Promise<string[]> {
  await ensureBuilt(projectRoot)
  return withThrowawayDatabase(async (url) => {
    const port = await freePort()
    const env = {
      ...process.env,
      NODE_ENV: 'production' as const,
      DEMO: 'true',
      DATABASE_URL: url,
      HOST: '127.0.0.1',
      PORT: String(port),
      SESSION_SECRET: 'only-for-this-run-of-the-bench-0123456789',
      LOG_LEVEL: 'error',
      RATE_LIMIT_FACTOR: '1000',
    }
    await run(process.execPath, ['--import', 'tsx', 'scripts/demo/load.ts'], {
      cwd: projectRoot,
      env,
      what: 'Loading the demo community',
    })
    await writeClaims(url, { count: atMost + warmUp })
    const server = await startService('server.ts', env)
    const browser = await chromium.launch(findChromium())
    try {
      const page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}` })
      await signIn(page)
      return await measure(page)
    } finally {
      await browser.close()
      await server.stop()
    }
  })
}

async function signIn(page: Page) {
  const { handle, password } = accounts.find(({ role }) => role === 'moderator')!
  await page.goto('/login')
  await page.getByLabel('Your name').fill(handle)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  await page.goto('/moderation')
  // From here on the page listens to keys.
  await page.getByRole('button', { name: 'Keys' }).waitFor()
}

async function measure(page: Page): Promise<string[]> {
  const keyboard = keyboardOf(page)
  const traffic = await countTraffic(page)
  const times: { way: Way; ms: number }[] = []
  let before = { keys: 0, requests: 0, bytes: 0 }
  for (let done = 0; done < atMost + warmUp; done += 1) {
    if (done === warmUp) before = { keys: keyboard.pressed(), ...traffic }
    const way = allWays[done % allWays.length]!
    const start = performance.now()
    if (!(await goOn(page, keyboard))) break
    await decide(page, keyboard, way)
    if (done >= warmUp) times.push({ way, ms: performance.now() - start })
  }
  const all = times.reduce((sum, { ms }) => sum + ms, 0)
  const each = (used: number) => (used / times.length).toFixed(1)
  return [
    `${times.length} decisions by keys alone, ${(times.length / (all / 60_000)).toFixed(1)} a minute`,
    `from one decision to the next: ${summary(times.map(({ ms }) => ms))}`,
    ...allWays.map((way) => `${way}: ${summary(times.flatMap((one) => (one.way === way ? one.ms : [])))}`),
    `keys for each: ${each(keyboard.pressed() - before.keys)}`,
    `requests for each: ${each(traffic.requests - before.requests)}, ${each((traffic.bytes - before.bytes) / 1024)} KiB`,
  ]
}
