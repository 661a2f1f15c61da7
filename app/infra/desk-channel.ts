import pg from 'pg'
import type { Log } from '../domain/ctx.server.ts'

/** Whoever listens to what happens on the desk. */
export interface DeskListener {
  /** What the database signalled; the same object for every listener of this process. */
  onSignal(signal: { payload: string }): void
  /** The connection was lost for a moment: signals may have been missed. */
  onGap(): void
  /** This process ends. */
  onEnd(): void
}

export interface DeskChannel {
  /** Answers how to stop listening. */
  subscribe(listener: DeskListener): () => void
  close(): Promise<void>
}

const firstWait = 100
const longestWait = 10_000
/** A connection that is dead without having been closed is noticed by this. In ms. */
const lookEvery = 30_000

/**
 * One connection of a web process hears what any process does (`LISTEN desk`) and passes it on to everybody who looks
 * at the desk in this one. When it is lost it is made anew, the longer it fails the more slowly.
 */
export function openDeskChannel(options: { url: string; log: Log }): DeskChannel {
  const listeners = new Set<DeskListener>()
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let wait = firstWait
  let closed = false

  const connect = async () => {
    const present = new pg.Client({
      connectionString: options.url,
      application_name: 'margin desk',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    })
    client = present
    let isLost = false
    const lose = (error?: Error) => {
      if (isLost || closed) return
      isLost = true
      clearInterval(look)
      options.log.warn({ err: error, wait }, 'the desk’s connection was lost')
      void present.end().catch(() => undefined)
      timer = setTimeout(() => void connect(), wait)
      wait = Math.min(wait * 2, longestWait)
    }
    const look = setInterval(() => void present.query('SELECT 1').catch(lose), lookEvery)
    look.unref()
    present.on('error', lose)
    present.on('end', () => lose())
    present.on('notification', ({ payload }) => {
      const signal = { payload: payload ?? '' }
      for (const listener of listeners) listener.onSignal(signal)
    })
    try {
      await present.connect()
      await present.query('LISTEN desk')
      wait = firstWait
      for (const listener of listeners) listener.onGap()
    } catch (error) {
      lose(error as Error)
    }
  }
  void connect()

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      for (const listener of [...listeners]) listener.onEnd()
      listeners.clear()
      await client?.end().catch(() => undefined)
    },
  }
}
