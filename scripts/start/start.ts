import { createServer } from 'node:net'
import { readEnv } from '../../app/infra/env.ts'
import { CommandError, lineFor } from '../command-error.ts'
import { openDatabase } from '../db/local-database.ts'
import { migrate } from '../db/migrate.ts'
import { onEnding } from '../prepare/ending.mjs'
import { step } from '../prepare/steps.mjs'
import { loadDemo } from './demo.ts'
import { startService } from './service.ts'
import { siteEnvironment } from './settings.ts'
import { addressOf, welcome } from './welcome.ts'

/** Starts everything, waits until it is asked to end or something breaks, and ends everything in its order. */
export async function start({ development }: { development: boolean }) {
  const stops: (() => Promise<void>)[] = []
  const asked = new Promise<null>((resolve) => onEnding(() => resolve(null)))
  // A terminal that is closed takes our output with it; that must not keep us from ending in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const trouble = await Promise.race([asked, serve(development, stops).then(String, lineFor)])
  for (const stop of stops.reverse()) await stop().catch((error: unknown) => console.error(lineFor(error)))
  if (trouble === null) console.log('Stopped.')
  else console.error(trouble)
  process.exit(trouble === null ? 0 : 1)
}

/** Resolves, or rejects, with what went wrong; while all is well it does neither. */
async function serve(development: boolean, stops: (() => Promise<void>)[]): Promise<string> {
  /** Whatever was begun is ended, even when we are asked to stop before it was complete. */
  const begin = <T>(begun: Promise<T>, stop: (value: T) => Promise<void>) => {
    stops.push(() => begun.then(stop, () => undefined))
    return begun
  }
  const given = siteEnvironment(process.env, development)
  // What is missing in production is said before anything starts; here the embedded database has no URL yet.
  const isProduction = process.env.NODE_ENV === 'production' && !development
  if (isProduction) readEnv(given)

  const database = await step('Starting the database', () => begin(openDatabase(), (opened) => opened.close()))
  const environment = { ...given, DATABASE_URL: database.url }
  const env = readEnv(environment)
  if (!(await database.claimSite())) throw new CommandError('Margin is already running from this folder.')
  await checkPort(env)
  await step('Applying migrations', () => migrate(database.url))
  const accounts = env.DEMO ? await loadDemo(environment, database.url) : []

  const services = await step('Starting the site', () =>
    Promise.all(
      (['server.ts', 'worker.ts'] as const).map((script) =>
        begin(startService(script, environment), (service) => service.stop()),
      ),
    ),
  )
  console.log(welcome({ address: addressOf(env), accounts, folder: database.folder }))
  return Promise.race([
    ...services.map((service) => service.ended),
    database.lost.then(() => `PostgreSQL has stopped: ${database.folder}.log says why.`),
  ])
}

/** Before the first run loads anything: is the port free? */
async function checkPort({ HOST, PORT }: { HOST: string; PORT: number }) {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE')
        return reject(new CommandError(`Cannot listen on ${HOST}:${PORT}: ${error.code}.`))
      reject(
        new CommandError(`Port ${PORT} of ${HOST} is in use: choose another, for example PORT=${PORT + 1} npm start.`),
      )
    })
    server.listen(PORT, HOST, resolve)
  })
  await new Promise((resolve) => server.close(resolve))
}
