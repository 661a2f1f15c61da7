import { Logger as WorkerLogger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Db, Jobs, Log } from '../domain/ctx.server.ts'

/**
 * Jobs are rows of graphile-worker's own schema, added with SQL in the caller's transaction: a job
 * exists if and only if what caused it was committed. Nothing is queued for an assessor that is switched off.
 */
export function createJobs(options: { assessing: boolean }): Jobs {
  return {
    async add(db: Db, name, payload, { key } = {}) {
      if (name === 'assess-run' && !options.assessing) return
      // One after the other: a slow assessor takes one of the worker's hands, not all of them.
      const queue = name === 'assess-run' ? name : null
      await db.$executeRaw`
        SELECT graphile_worker.add_job(
          ${name}, ${JSON.stringify(payload)}::json, queue_name => ${queue}::text, max_attempts => 8,
          job_key => ${key ?? null}::text)`
    },
  }
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
