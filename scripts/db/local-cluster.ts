import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { CommandError } from '../command-error.ts'
import { createCluster, databaseUrl, freePort, startCluster, versionOf, type Cluster } from './cluster.ts'
import { localData, serverHome } from './places.ts'
import { serverUser } from './server-user.ts'

/** Port and password of the PostgreSQL in `.data/postgres`, readable by its owner only. */
const settingsFile = path.join(localData, 'postgres.json')
const shownFolder = path.join(localData, 'postgres')

/** Makes the data folder at the first call; says where it is and how to reach it. */
export async function ensureLocalCluster(): Promise<Cluster> {
  const home = serverHome(serverUser())
  const folder = path.join(home, 'postgres')
  // A data folder elsewhere is still found at `.data/postgres`.
  if (home !== localData && !lstatSync(shownFolder, { throwIfNoEntry: false })) symlinkSync(folder, shownFolder)
  if (!existsSync(folder)) {
    const cluster = { folder, port: await freePort(), password: randomBytes(24).toString('hex') }
    writeSettings(cluster)
    await createCluster(cluster)
    return cluster
  }
  if (existsSync(settingsFile)) {
    const { port, password } = JSON.parse(readFileSync(settingsFile, 'utf8')) as Omit<Cluster, 'folder'>
    return { folder, port, password }
  }
  versionOf(folder)
  throw new CommandError(`${settingsFile}, with the password of ${folder}, is missing: put it back or remove .data.`)
}

function writeSettings({ port, password }: Cluster) {
  writeFileSync(settingsFile, `${JSON.stringify({ port, password }, null, 2)}\n`, { mode: 0o600 })
  chmodSync(settingsFile, 0o600)
}

/**
 * A connection to the running PostgreSQL, which is started if need be. It may be running already: for
 * another command, or because a killed one could not stop it.
 */
export async function connectLocally(cluster: Cluster): Promise<{ client: pg.Client; cluster: Cluster }> {
  for (;;) {
    const answer = await tryConnect(cluster)
    if (answer instanceof pg.Client) return { client: answer, cluster }
    if (answer === 'wait') {
      await new Promise((resolve) => setTimeout(resolve, 100))
      continue
    }
    if (answer === 'foreign') {
      // Someone else's program has the port that we used last time.
      cluster = { ...cluster, port: await freePort() }
      writeSettings(cluster)
    }
    await startCluster(cluster)
  }
}

async function tryConnect(cluster: Cluster): Promise<pg.Client | 'down' | 'wait' | 'foreign'> {
  const client = new pg.Client({ connectionString: databaseUrl(cluster, 'postgres'), connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === 'ECONNREFUSED') return 'down'
    // It is starting up or shutting down.
    if (code === '57P03') return 'wait'
    return 'foreign'
  }
}
