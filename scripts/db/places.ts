import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../command-error.ts'
import { mayReach, type ServerUser } from './server-user.ts'

export const projectRoot = path.resolve(import.meta.dirname, '../..')
export const localData = path.join(projectRoot, '.data')

/**
 * The folder for what the PostgreSQL process itself reads and writes: `.data`, or, when the server's
 * user cannot get there (a clone below `/root`), a folder of this clone's own below `/var/lib`.
 */
export function serverHome(user: ServerUser | null): string {
  mkdirSync(localData, { recursive: true, mode: user ? 0o711 : 0o700 })
  if (!user) return localData
  chmodSync(localData, 0o711)
  if (mayReach(localData, user)) return localData
  const clone = createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)
  const home = path.join('/var/lib/margin', clone)
  mkdirSync(home, { recursive: true, mode: 0o711 })
  if (lstatSync(home).uid !== 0) throw new CommandError(`${home} does not belong to root, so it cannot be trusted.`)
  return home
}
