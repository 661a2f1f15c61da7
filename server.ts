import { createServer } from 'node:http'
import path from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { checkOrigin } from './app/http/check-origin.ts'
import { limitBody } from './app/http/limit-body.ts'
import { createLoadContext } from './app/http/load-context.server.ts'
import { openDatabase } from './app/infra/db.ts'
import { openDeskChannel } from './app/infra/desk-channel.ts'
import { createEmbedder } from './app/infra/embedder.ts'
import { readEnv } from './app/infra/env.ts'
import { createJobs, prepareJobs } from './app/infra/jobs.ts'
import { createLog } from './app/infra/log.ts'
import { createMetrics } from './app/infra/metrics.ts'
import { createRateLimits } from './app/infra/rate-limits.ts'
import { createSessions } from './app/infra/sessions.ts'
import { exitOn, stopOnSignal } from './app/infra/process.ts'

const env = exitOn(() => readEnv(process.env))
const log = createLog(env.LOG_LEVEL)
const database = openDatabase(env.DATABASE_URL)
const secure = env.NODE_ENV === 'production' && !env.DEMO
const metrics = createMetrics()
const embedder = env.SCREENING_EMBEDDING ? createEmbedder({ log, observe: metrics.observeEmbedding }) : null
const desk = openDeskChannel({ url: env.DATABASE_URL, log })

const vite =
  env.NODE_ENV === 'development'
    ? await import('vite').then(({ createServer }) => createServer({ server: { middlewareMode: true } }))
    : undefined
const build = vite
  ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  : ((await import(path.resolve('build/server/index.js'))) as ServerBuild)

const app = express()
app.disable('x-powered-by')
app.set('trust proxy', env.TRUSTED_PROXIES)
app.use((req, res, next) => {
  const arrival = process.hrtime.bigint()
  res.on('finish', () =>
    metrics.observeRequest(req.method, res.statusCode, Number(process.hrtime.bigint() - arrival) / 1e9),
  )
  next()
})
app.get('/healthz', (_req, res) => {
  database.pool.query('SELECT 1').then(
    () => res.type('text/plain').send('ok'),
    () => res.status(503).type('text/plain').send('The database does not answer.'),
  )
})
app.use(compression())
if (vite) app.use(vite.middlewares)
else {
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }))
  app.use(express.static('build/client', { maxAge: '1h' }))
}
app.use(checkOrigin(env.ORIGIN), limitBody)
const answer = createRequestHandler({
  build,
  mode: env.NODE_ENV,
  getLoadContext: createLoadContext({
    db: database.prisma,
    jobs: createJobs({ assessing: env.ASSESSOR_URL !== undefined }),
    log,
    embedder,
    sessions: createSessions(database.pool, { secure }),
    limits: createRateLimits(database.pool, { secret: env.SESSION_SECRET, factor: env.RATE_LIMIT_FACTOR }),
    desk,
  }),
})
app.all('*', (req, res, next) => void answer(req, res, next))

await prepareJobs(database.pool, log).catch((error: Error) =>
  exitOn(() => {
    throw new Error(`The database does not answer: ${error.message}`)
  }),
)

/** Prometheus asks here; a port of its own keeps the figures off the public address. */
const metricsServer = env.METRICS_PORT
  ? createServer((_req, res) => {
      void metrics.render().then(({ contentType, body }) => res.setHeader('Content-Type', contentType).end(body))
    }).listen(env.METRICS_PORT, '127.0.0.1')
  : undefined

const server = app.listen(env.PORT, env.HOST, () => {
  // The first post need not wait for the model to be read; what goes wrong is logged.
  void embedder?.embed(['Hello.']).catch(() => undefined)
  log.info({ host: env.HOST, port: env.PORT }, 'listening')
  process.send?.('ready')
})
server.on('error', (error: NodeJS.ErrnoException) => {
  exitOn(() => {
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${env.PORT} is in use. Set PORT to another one.`) : error
  })
})

stopOnSignal(async () => {
  await desk.close()
  server.closeIdleConnections()
  await new Promise((resolve) => {
    server.close(resolve)
    setTimeout(() => server.closeAllConnections(), 3000).unref()
  })
  metricsServer?.close()
  await embedder?.close()
  await vite?.close()
  await database.close()
})
