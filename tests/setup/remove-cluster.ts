import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { stopCluster } from '../../scripts/db/cluster.ts'

/** Stops the PostgreSQL of a test run, if it runs, and removes its folder, its log and what stands beside them. */
export async function removeCluster(folder: string) {
  await stopCluster(folder, 'immediate')
  const home = path.dirname(folder)
  const names = readdirSync(home).filter((name) => name.startsWith(path.basename(folder)))
  for (const name of names) rmSync(path.join(home, name), { recursive: true, force: true })
}
