import { deliverNotification } from './app/domain/notifications/deliver-notification.server.ts'
import { openDatabase } from './app/infra/db.ts'
import { readEnv } from './app/infra/env.ts'
import { jobs, prepareJobs, runJobs } from './app/infra/jobs.ts'
import { createLog } from './app/infra/log.ts'
import { createMail } from './app/infra/mail.ts'
import { exitOn, stopOnSignal } from './app/infra/process.ts'
import { createSessions } from './app/infra/sessions.ts'

const env = exitOn(() => readEnv(process.env))
const log = createLog(env.LOG_LEVEL)
const database = openDatabase(env.DATABASE_URL, { max: 6 })
const mail = createMail({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM })
const sessions = createSessions(database.pool, { secure: env.NODE_ENV === 'production' })
const ctx = () => ({ db: database.prisma, actor: { kind: 'system' as const }, now: new Date(), jobs, log })

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
    'delete-expired-sessions': () => sessions.deleteExpired(),
    'delete-expired-limits': async () => {
      await database.prisma.rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } })
    },
  },
  crontab: ['15 3 * * * delete-expired-sessions', '45 * * * * delete-expired-limits'].join('\n'),
})
process.send?.('ready')

stopOnSignal(async () => {
  await runner.stop()
  await database.close()
})
