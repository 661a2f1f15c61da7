import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.ts'

/** The account under which PostgreSQL runs when we are root, which it refuses to be. */
export interface ServerUser {
  uid: number
  gid: number
}

function lookUp(name: string): ServerUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** Null: PostgreSQL runs as ourselves. As root: the user `postgres`, made when the machine has none. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const existing = lookUp('postgres')
  if (existing) return existing
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  const made = lookUp('postgres')
  if (made) return made
  throw new CommandError('PostgreSQL cannot run as root and no user "postgres" could be made: run as an ordinary user.')
}

interface Permissions {
  mode: number
  uid: number
  gid: number
}

/** Whether `user` may pass through (or run) something with these permissions. */
export function mayEnter({ mode, uid, gid }: Permissions, user: ServerUser): boolean {
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

/** Whether `user` may pass through `folder` and every folder above it. */
export function mayReach(folder: string, user: ServerUser): boolean {
  const parent = path.dirname(folder)
  return mayEnter(statSync(folder), user) && (parent === folder || mayReach(parent, user))
}
