import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * One hash over the names and contents of files. Folders count with all that is in them; what does
 * not exist counts as absent. Contents, not times: a checkout or a copy changes every time.
 *
 * @param {string} root
 * @param {string[]} places relative to root
 * @param {(file: string) => boolean} [counts]
 * @returns {string}
 */
export function fingerprint(root, places, counts = () => true) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesIn(root, place)).filter(counts)) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/** @returns {string[]} */
function filesIn(/** @type {string} */ root, /** @type {string} */ place) {
  const stat = statSync(path.join(root, place), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [place]
  const names = readdirSync(path.join(root, place)).sort()
  return names.flatMap((name) => filesIn(root, path.posix.join(place, name)))
}

/** Whether `stamp` was written for this fingerprint. */
export function isStamped(/** @type {string} */ stamp, /** @type {string} */ print) {
  const stat = statSync(stamp, { throwIfNoEntry: false })
  return stat !== undefined && readFileSync(stamp, 'utf8') === print
}

export function writeStamp(/** @type {string} */ stamp, /** @type {string} */ print) {
  writeFileSync(stamp, print)
}
