import { Logger as WorkerLogger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Db, Jobs, Log } from '../domain/ctx.server.ts'

/**
 * Jobs are rows of graphile-worker's own schema, added with SQL in the caller's transaction: a job
 * exists if and only if what caused it was committed.
 */
export const jobs: Jobs = {
  async add(db: Db, name, payload) {
    await db.$executeRaw`SELECT graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, max_attempts => 8)`
  },
}

/** Creates or updates graphile-worker's tables; safe to run from several processes at once. */
export async function prepareJobs(pool: pg.Pool, log: Log): Promise<void> {
  await runMigrations({ pgPool: pool, logger: workerLogger(log) })
}

export async function runJobs(input: { pool: pg.Pool; log: Log; tasks: TaskList; crontab: string }): Promise<Runner> {
  return run({
    pgPool: input.pool,
    taskList: input.tasks,
    crontab: input.crontab,
    concurrency: 4,
    noHandleSignals: true,
    logger: workerLogger(input.log),
  })
}

function workerLogger(log: Log) {
  return new WorkerLogger(() => (level, message) => {
    if (String(level) === 'error') log.error({}, message)
    if (String(level) === 'warning') log.warn({}, message)
  })
}
