import type { Ctx } from '../domain/ctx.server.ts'
import { openDatabase } from './db.ts'
import { createEmbedder } from './embedder.ts'
import { readEmbeddingSwitch } from './env.ts'
import { createJobs, prepareJobs } from './jobs.ts'
import { createLog } from './log.ts'

/** The ctx of a command on the terminal: the system acts, and only trouble is logged. */
export async function withCommandCtx<T>(databaseUrl: string, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const log = createLog('warn')
  const embedder = readEmbeddingSwitch(process.env) ? createEmbedder({ log }) : null
  const database = openDatabase(databaseUrl, { max: 4 })
  try {
    await prepareJobs(database.pool, log)
    const jobs = createJobs({ assessing: false })
    return await work({ db: database.prisma, actor: { kind: 'system' }, now: new Date(), jobs, log, embedder })
  } finally {
    await embedder?.close()
    await database.close()
  }
}
