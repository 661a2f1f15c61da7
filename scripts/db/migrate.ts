import { openDatabase } from '../../app/infra/db.ts'
import { prepareJobs } from '../../app/infra/jobs.ts'
import { createLog } from '../../app/infra/log.ts'
import { applyMigrations } from './schema-engine.ts'

/** Brings Margin's tables and the job queue's up to date and returns the names of the migrations applied. */
export async function migrate(url: string): Promise<string[]> {
  const applied = await applyMigrations(url)
  const database = openDatabase(url, { max: 1 })
  try {
    await prepareJobs(database.pool, createLog('warn'))
  } finally {
    await database.close()
  }
  return applied
}
