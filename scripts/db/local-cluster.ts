import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { CommandError } from '../command-error.ts'
import {
  checkVersion,
  createCluster,
  databaseUrl,
  freePort,
  startCluster,
  stopCluster,
  type Cluster,
} from './cluster.ts'
import { localData, serverHome } from './places.ts'
import { serverUser, type ServerUser } from './server-user.ts'

/** Port and password of the PostgreSQL in `.data/postgres`, readable by its owner only. */
const settingsFile = path.join(localData, 'postgres.json')
const shownFolder = path.join(localData, 'postgres')

/** Makes the data folder at the first call; says where it is and how to reach it. */
export async function ensureLocalCluster(): Promise<Cluster> {
  const home = serverHome(dataOwner() ?? serverUser())
  const folder = path.join(home, 'postgres')
  if (home !== localData) await showFrom(folder)
  if (!existsSync(folder)) {
    const cluster = { folder, port: await freePort(), password: randomBytes(24).toString('hex') }
    writeSettings(cluster)
    await createCluster(cluster)
    return cluster
  }
  checkVersion(folder)
  if (!existsSync(settingsFile)) {
    throw new CommandError(`${settingsFile}, with the password of ${folder}, is missing: put it back or remove both.`)
  }
  const { port, password } = JSON.parse(readFileSync(settingsFile, 'utf8')) as Omit<Cluster, 'folder'>
  return { folder, port, password }
}

/** Root goes on with a data folder that another user began in `.data`, as that user. */
function dataOwner(): ServerUser | null {
  const stat = lstatSync(shownFolder, { throwIfNoEntry: false })
  return process.getuid?.() === 0 && stat?.isDirectory() && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null
}

/** A data folder elsewhere is still to be found at `.data/postgres`; without it, it is not ours any more. */
async function showFrom(folder: string) {
  const shown = lstatSync(shownFolder, { throwIfNoEntry: false })
  if (shown && !shown.isSymbolicLink()) {
    checkVersion(shownFolder)
    throw new CommandError(`PostgreSQL's user may not enter the folders above ${shownFolder}: move it to ${folder}.`)
  }
  if (shown && readlinkSync(shownFolder) === folder) return
  if (existsSync(folder)) {
    // Somebody removed `.data`, or the whole clone, to begin anew.
    await stopCluster(folder)
    renameSync(folder, `${folder}.${Date.now()}`)
  }
  rmSync(shownFolder, { force: true })
  symlinkSync(folder, shownFolder)
}

function writeSettings({ port, password }: Cluster) {
  writeFileSync(settingsFile, `${JSON.stringify({ port, password }, null, 2)}\n`, { mode: 0o600 })
  chmodSync(settingsFile, 0o600)
}

/**
 * A connection to the PostgreSQL of this data folder, which is started if need be. It may be running
 * already: for another command, or because a killed one could not stop it.
 */
export async function connectLocally(cluster: Cluster): Promise<{ client: pg.Client; cluster: Cluster }> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const client = await tryConnect(cluster)
    if (client instanceof pg.Client) return { client, cluster }
    if (client === 'busy') {
      if (Date.now() > deadline) throw new CommandError(`PostgreSQL does not become ready: see ${cluster.folder}.log.`)
      await new Promise((resolve) => setTimeout(resolve, 100))
      continue
    }
    if (client === 'other') {
      // Some other program has the port that we used last time.
      cluster = { ...cluster, port: await freePort() }
      writeSettings(cluster)
    }
    await startCluster(cluster)
  }
}

/** `down`: nothing listens. `busy`: it is starting or stopping. `other`: that is not our PostgreSQL. */
async function tryConnect(cluster: Cluster): Promise<pg.Client | 'down' | 'busy' | 'other'> {
  const client = new pg.Client({ connectionString: databaseUrl(cluster, 'postgres'), connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    // A copy of this project has the same port and password.
    if (rows[0]?.data_directory === cluster.folder) return client
    await client.end()
    return 'other'
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ECONNREFUSED') return 'down'
    return code === '57P03' || code === '57P01' ? 'busy' : 'other'
  }
}
