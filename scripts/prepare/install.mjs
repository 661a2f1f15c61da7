import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { step } from './steps.mjs'

/** npm leaves here what it installed. */
const installed = 'node_modules/.package-lock.json'
const oldestNode = [20, 19]

/** Says in one line when this Node is too old to go on. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [needMajor = 0, needMinor = 0] = oldestNode
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    throw new Error(`Margin needs Node ${oldestNode.join('.')} or newer; this is Node ${version}.`)
  }
}

/** Whether `node_modules` is missing, or older than the lock file and not what the lock file asks for. */
export function needsInstall(/** @type {string} */ root) {
  const hidden = path.join(root, installed)
  const lock = path.join(root, 'package-lock.json')
  if (!existsSync(hidden)) return true
  if (statSync(hidden).mtimeMs >= statSync(lock).mtimeMs) return false
  if (!agree(JSON.parse(readFileSync(hidden, 'utf8')), JSON.parse(readFileSync(lock, 'utf8')))) return true
  // A copy or a checkout made the lock file look newer; remember that it is not.
  utimesSync(hidden, new Date(), new Date())
  return false
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock */

/** Whether everything that the lock file asks for is installed in that version, and nothing else. */
export function agree(/** @type {Lock} */ hidden, /** @type {Lock} */ lock) {
  const present = Object.entries(hidden.packages)
  const wanted = Object.entries(lock.packages).filter(([place]) => place !== '')
  return (
    present.every(([place, { version }]) => lock.packages[place]?.version === version) &&
    // Optional packages may be for another kind of machine.
    wanted.every(([place, { optional, devOptional }]) => optional || devOptional || place in hidden.packages)
  )
}

/** Installs what the lock file asks for, when it is not there. */
export async function ensureInstalled(/** @type {string} */ root) {
  if (!needsInstall(root)) return
  await step('Installing packages', (say) =>
    // With NODE_ENV=production npm would leave out the tools that the build needs.
    run('npm', ['ci', '--include=dev', '--no-progress'], { cwd: root, say, what: 'npm' }),
  )
}
