import { ensureBuilt } from '../../scripts/prepare/build.mjs'
import { freePort } from '../../scripts/db/cluster.ts'
import { projectRoot } from '../../scripts/db/places.ts'
import { run } from '../../scripts/prepare/run.mjs'
import { startService } from '../../scripts/start/service.ts'
import { createMigratedDatabase, startTestCluster } from './test-cluster.ts'

/**
 * Playwright's global setup: the built site and its worker on a PostgreSQL of their own, with the demo
 * community. Returns the teardown. Tests find the site at `baseURL`.
 */
export default async function setup() {
  await ensureBuilt(projectRoot)
  const stops: (() => Promise<void>)[] = []
  const teardown = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  try {
    const cluster = await startTestCluster()
    stops.push(cluster.stop)
    const port = String(await freePort())
    const env = {
      ...process.env,
      NODE_ENV: 'production' as const,
      DEMO: 'true',
      DATABASE_URL: await createMigratedDatabase(cluster, 'margin'),
      HOST: '127.0.0.1',
      PORT: port,
      SESSION_SECRET: 'only-for-this-run-of-the-tests-0123456789',
      LOG_LEVEL: 'error',
      RATE_LIMIT_FACTOR: '1000',
    }
    await run(process.execPath, ['--import', 'tsx', 'scripts/demo/load.ts'], {
      cwd: projectRoot,
      env,
      what: 'Loading the demo community',
    })
    for (const script of ['server.ts', 'worker.ts'] as const) {
      const service = await startService(script, env)
      stops.push(service.stop)
    }
    // The workers of Playwright inherit this and read the configuration again.
    process.env.MARGIN_URL = `http://127.0.0.1:${port}`
    process.env.MARGIN_DATABASE_URL = env.DATABASE_URL
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}
