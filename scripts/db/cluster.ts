import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { CommandError } from '../command-error.ts'
import { findBinaries } from './binaries.ts'
import { serverUser, type ServerUser } from './server-user.ts'

/** PostgreSQL's superuser in every cluster that Margin makes. */
const superuser = 'margin'

export interface Cluster {
  /** Absolute path of the data folder. */
  folder: string
  port: number
  password: string
}

export function databaseUrl({ port, password }: Cluster, database: string) {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`
}

/** Makes a new data folder; it stands under its final name only when it is complete. */
export async function createCluster({ folder, password }: Pick<Cluster, 'folder' | 'password'>) {
  const user = serverUser()
  const unfinished = `${folder}.${process.pid}`
  const passwordFile = `${folder}.password.${process.pid}`
  mkdirSync(unfinished, { mode: 0o700 })
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    for (const place of user ? [unfinished, passwordFile] : []) chownSync(place, user!.uid, user!.gid)
    await run('initdb', user, [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own Unicode rules, so that sorting and lower case are the same on every machine.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      // A power cut here loses nothing: the folder does not have its name yet.
      '--no-sync',
    ])
    renameSync(unfinished, folder)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/**
 * Starts PostgreSQL on an existing data folder and resolves when it answers. It runs in a session of
 * its own, so that a Ctrl-C meant for us does not reach it before the processes that use it have ended.
 */
export async function startCluster({ folder, port }: Cluster, settings: Record<string, string> = {}) {
  const user = ownerOf(folder)
  checkVersion(folder)
  removeStaleLock(folder)
  const options = Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...settings,
  })
  const log = `${folder}.log`
  writeFileSync(log, '', { mode: 0o600 })
  if (user) chownSync(log, user.uid, user.gid)
  const flags = options.map(([name, value]) => `-c ${name}=${value}`).join(' ')
  await run('pg_ctl', user, ['start', '--wait', '--timeout=60', `--pgdata=${folder}`, `--log=${log}`, '-o', flags])
}

/** Stops the PostgreSQL of this data folder, if it runs. `immediate` skips the orderly end. */
export async function stopCluster(folder: string, mode: 'fast' | 'immediate' = 'fast') {
  if (!existsSync(path.join(folder, 'postmaster.pid'))) return
  await run('pg_ctl', ownerOf(folder), ['stop', '--wait', `--mode=${mode}`, `--pgdata=${folder}`])
}

/** Data of another major version cannot be read; PostgreSQL itself says so only in its log. */
export function checkVersion(folder: string) {
  const user = ownerOf(folder)
  const file = path.join(folder, 'PG_VERSION')
  if (!existsSync(file)) throw new CommandError(`${folder} is not a PostgreSQL data folder: remove it to begin anew.`)
  const made = readFileSync(file, 'utf8').trim()
  const { major } = findBinaries(user)
  if (made === major) return
  throw new CommandError(
    `${folder} was made by PostgreSQL ${made} and this is PostgreSQL ${major}: move that folder away to begin anew.`,
  )
}

/**
 * After a power cut or in a restarted container the number in `postmaster.pid` may belong to some
 * other program; PostgreSQL would take it for itself and refuse to start.
 */
function removeStaleLock(folder: string) {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const command = commandOf(Number.parseInt(readFileSync(file, 'utf8'), 10))
  if (command !== null && !command.includes(folder)) rmSync(file)
}

/** The command line of a process; null when it is not running or cannot be seen. */
function commandOf(pid: number): string | null {
  const file = `/proc/${pid}/cmdline`
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? stdout : null
}

/** As root, PostgreSQL must run as the user whose files these are. */
function ownerOf(folder: string): ServerUser | null {
  const { uid, gid } = statSync(folder)
  if (process.getuid?.() !== 0) {
    if (process.getuid && uid !== process.getuid()) {
      throw new CommandError(`${folder} belongs to another user: run as the user who made it.`)
    }
    return null
  }
  if (uid !== 0) return { uid, gid }
  const user = serverUser()!
  chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return user
}

async function run(program: 'initdb' | 'pg_ctl', user: ServerUser | null, args: string[]) {
  const { bin } = findBinaries(user)
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  // The folder that we stand in may be closed to PostgreSQL's user.
  const child = spawn(path.join(bin, program), args, { ...user, env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    // Not 'close': the server that pg_ctl leaves behind may keep the pipes open.
    child.once('exit', resolve)
  })
  if (code !== 0) throw new CommandError(`PostgreSQL's ${program} failed: ${lastLines(output)}`)
}

function lastLines(output: string) {
  return output.trim().split('\n').slice(-3).join(' · ')
}

/** A TCP port of 127.0.0.1 that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address === 'object' && address) return address.port
  throw new CommandError('No free TCP port was found.')
}
