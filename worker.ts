import { deliverNotification } from './app/domain/notifications/deliver-notification.server.ts'
import { releaseQuietClaims } from './app/domain/moderation/claims/release-quiet-claims.server.ts'
import { rescreenBatch } from './app/domain/moderation/rescreening/rescreen-batch.server.ts'
import { assessRun } from './app/domain/screening/assess-run.server.ts'
import { createAssessor } from './app/infra/assessor.ts'
import { openDatabase } from './app/infra/db.ts'
import { createEmbedder } from './app/infra/embedder.ts'
import { readEnv } from './app/infra/env.ts'
import { createJobs, prepareJobs, runJobs } from './app/infra/jobs.ts'
import { createLog } from './app/infra/log.ts'
import { createMail } from './app/infra/mail.ts'
import { exitOn, stopOnSignal } from './app/infra/process.ts'
import { createSessions } from './app/infra/sessions.ts'

const env = exitOn(() => readEnv(process.env))
const log = createLog(env.LOG_LEVEL)
const database = openDatabase(env.DATABASE_URL, { max: 6 })
const mail = createMail({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM })
const assessor = env.ASSESSOR_URL
  ? createAssessor({
      url: env.ASSESSOR_URL,
      kind: env.ASSESSOR_KIND,
      model: env.ASSESSOR_MODEL,
      secret: env.ASSESSOR_SECRET,
      token: env.ASSESSOR_TOKEN,
      timeLimit: env.ASSESSOR_TIME_LIMIT * 1000,
    })
  : null
const jobs = createJobs({ assessing: assessor !== null })
const embedder = env.SCREENING_EMBEDDING ? createEmbedder({ log }) : null
const sessions = createSessions(database.pool, { secure: env.NODE_ENV === 'production' })
const ctx = () => ({ db: database.prisma, actor: { kind: 'system' as const }, now: new Date(), jobs, log, embedder })

try {
  await prepareJobs(database.pool, log)
} catch (error) {
  exitOn(() => {
    throw new Error(`The database does not answer: ${(error as Error).message}`)
  })
}

const runner = await runJobs({
  pool: database.pool,
  log,
  tasks: {
    'deliver-notification': async (payload) => {
      await deliverNotification(ctx(), { ...(payload as { notificationId: string }), mail, origin: env.ORIGIN })
    },
    rescreen: async (payload) => {
      await rescreenBatch(ctx(), payload as { rescreenId: string })
    },
    'assess-run': async (payload, { job }) => {
      // Queued before it was switched off.
      if (!assessor) return
      const isLastTry = job.attempts >= job.max_attempts
      await assessRun(ctx(), { ...(payload as { runId: string }), assessor, isLastTry })
    },
    'release-quiet-claims': async () => {
      await releaseQuietClaims(ctx())
    },
    'delete-expired-sessions': () => sessions.deleteExpired(),
    'delete-expired-limits': async () => {
      await database.prisma.rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } })
    },
  },
  crontab: [
    '* * * * * release-quiet-claims',
    '15 3 * * * delete-expired-sessions',
    '45 * * * * delete-expired-limits',
  ].join('\n'),
})
process.send?.('ready')

stopOnSignal(async () => {
  await runner.stop()
  await embedder?.close()
  await database.close()
})
