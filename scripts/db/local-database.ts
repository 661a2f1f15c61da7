import pg from 'pg'
import { CommandError, lineFor } from '../command-error.ts'
import { databaseUrl, stopCluster } from './cluster.ts'
import { connectLocally, ensureLocalCluster } from './local-cluster.ts'
import { migrate } from './migrate.ts'

const database = 'margin'

/** Advisory locks: everyone who uses the embedded PostgreSQL shares the first; the site alone holds the second. */
const inUse = 1
const isSite = 2

export interface OpenDatabase {
  url: string
  /** Where the embedded PostgreSQL keeps its data; null with a `DATABASE_URL`. */
  folder: string | null
  /** Resolves when the embedded PostgreSQL has gone away without our asking. */
  lost: Promise<void>
  /** Takes the part of the running site; false when another process has it. */
  claimSite: () => Promise<boolean>
  /** Stops the embedded PostgreSQL, unless another command still uses it. */
  close: () => Promise<void>
}

/** The database at `DATABASE_URL`; without one, the embedded PostgreSQL, started if it does not run yet. */
export async function openDatabase(): Promise<OpenDatabase> {
  const url = process.env.DATABASE_URL
  return url ? openGiven(url) : openEmbedded()
}

/** Runs `work` with the URL of a database that has every migration. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const opened = await openDatabase()
  try {
    await migrate(opened.url)
    return await work(opened.url)
  } finally {
    await opened.close()
  }
}

async function openGiven(url: string): Promise<OpenDatabase> {
  if (!URL.canParse(url)) throw new CommandError('DATABASE_URL is not an address such as postgresql://user@host/name.')
  const { host, pathname } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    throw new CommandError(`The database of DATABASE_URL (${host}${pathname}) cannot be reached: ${lineFor(error)}`)
  }
  const never = new Promise<void>(() => undefined)
  return {
    url,
    folder: null,
    lost: never,
    claimSite: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  }
}

async function openEmbedded(): Promise<OpenDatabase> {
  const { client, cluster } = await connectLocally(await ensureLocalCluster())
  const ask = async (question: string, key: number) => {
    const { rows } = await client.query<{ answer: boolean }>(`SELECT ${question}($1) AS answer`, [key])
    return rows[0]!.answer
  }
  const lost = new Promise<void>((resolve) => client.once('end', resolve))
  if (!(await ask('pg_try_advisory_lock_shared', inUse))) {
    // The last user is about to stop it: wait until it has, and begin again.
    await lost
    return openEmbedded()
  }
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`)
  return {
    url: databaseUrl(cluster, database),
    folder: cluster.folder,
    lost,
    claimSite: () => ask('pg_try_advisory_lock', isSite),
    async close() {
      // The locks end with the connection, so a killed command never leaves one behind.
      await ask('pg_advisory_unlock_shared', inUse)
      if (await ask('pg_try_advisory_lock', inUse)) await stopCluster(cluster.folder)
      else await client.end()
    },
  }
}
