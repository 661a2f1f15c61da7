import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { createCluster, databaseUrl, freePort, startCluster, stopCluster } from '../db/cluster.ts'
import { migrate } from '../db/migrate.ts'
import { serverHome } from '../db/places.ts'
import { serverUser } from '../db/server-user.ts'

/** Runs `work` with an empty, migrated database on a PostgreSQL of its own, which is removed afterwards. */
export async function withThrowawayDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = path.join(serverHome(serverUser()), `bench-${process.pid}-${randomBytes(4).toString('hex')}`)
  const cluster = { folder, port: await freePort(), password: randomBytes(16).toString('hex') }
  await createCluster(cluster)
  try {
    await startCluster(cluster, { max_connections: '60' })
    const client = new pg.Client({ connectionString: databaseUrl(cluster, 'postgres') })
    await client.connect()
    await client.query('CREATE DATABASE margin')
    await client.end()
    const url = databaseUrl(cluster, 'margin')
    await migrate(url)
    return await work(url)
  } finally {
    await stopCluster(folder, 'immediate')
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}.log`, { force: true })
  }
}
