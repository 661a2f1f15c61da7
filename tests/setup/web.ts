import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { openDatabase } from '../../app/infra/db.ts'
import { createSessions } from '../../app/infra/sessions.ts'

export interface Web {
  origin: string
  /** A cookie header of a new session of the member's, without the cost of a password. */
  signIn(memberId: string): Promise<string>
  stop(): Promise<void>
}

/** The real server process, from the production build, on a database of the test's. */
export async function startWeb(databaseUrl: string, env: Record<string, string> = {}): Promise<Web> {
  const port = await freePort()
  const child = fork('server.ts', {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      LOG_LEVEL: 'error',
      RATE_LIMIT_FACTOR: '1000',
      ...env,
    },
  })
  const ended = once(child, 'exit')
  await Promise.race([
    once(child, 'message'),
    ended.then(() => {
      throw new Error('the server did not start')
    }),
  ])
  const { pool, close } = openDatabase(databaseUrl, { max: 1 })
  const sessions = createSessions(pool, { secure: false })
  return {
    origin: `http://127.0.0.1:${port}`,
    signIn: async (memberId) => (await sessions.start(memberId)).split(';')[0]!,
    async stop() {
      await close()
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
