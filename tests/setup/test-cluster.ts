import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { createCluster, databaseUrl, freePort, startCluster, type Cluster } from '../../scripts/db/cluster.ts'
import { migrate } from '../../scripts/db/migrate.ts'
import { projectRoot, serverHome } from '../../scripts/db/places.ts'

import { serverUser } from '../../scripts/db/server-user.ts'
import { removeCluster } from './remove-cluster.ts'

/** A test database may be lost at any moment, so nothing waits for the disk. */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  max_connections: '200',
}

export interface TestCluster {
  /** URL of a database on this PostgreSQL. */
  url: (database: string) => string
  stop: () => Promise<void>
}

/** A PostgreSQL of its own for one test run. What a run left behind that could not clean up is removed first. */
export async function startTestCluster(): Promise<TestCluster> {
  const home = serverHome(serverUser())
  await removeLeftovers(home)
  const folder = path.join(home, `test-${process.pid}-${randomBytes(4).toString('hex')}`)
  const cluster: Cluster = { folder, port: await freePort(), password: randomBytes(16).toString('hex') }
  const guard = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'guard.ts'), folder], {
    cwd: projectRoot,
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const removed = once(guard, 'exit')
  const stop = async () => {
    guard.stdin.end()
    await removed
  }
  try {
    await createCluster(cluster)
    await startCluster(cluster, settings)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: (database) => databaseUrl(cluster, database), stop }
}

async function removeLeftovers(home: string) {
  for (const name of readdirSync(home)) {
    const run = /^test-(\d+)-/.exec(name)
    if (run && !isRunning(Number(run[1]))) await removeCluster(path.join(home, name))
  }
}

function isRunning(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** An empty database with every table, Margin's and the job queue's. */
export async function createMigratedDatabase(cluster: TestCluster, name: string) {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE "${name}"`)
  await client.end()
  await migrate(cluster.url(name))
  return cluster.url(name)
}
