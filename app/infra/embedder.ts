import { Worker } from 'node:worker_threads'
import type { Embedder, EmbeddingOutcome, Log } from '../domain/ctx.server.ts'
import { createBreaker } from './circuit-breaker.ts'

export interface WorkerEmbedder extends Embedder {
  /** Ends the thread; whoever still waits for it gets an error. */
  close(): Promise<void>
}

export interface EmbedderOptions {
  log?: Log
  /** Told how each text came out that was to be screened with the embedding, and after how many seconds. */
  observe?: (outcome: EmbeddingOutcome, seconds: number) => void
  /** What the thread runs. */
  script?: URL
  /** A thread that is silent for so long over one portion is hung, and ended; in ms. */
  silence?: number
}

/** What waits for its turn; `done` of its texts are embedded. */
interface Call {
  texts: readonly string[]
  done: Float32Array[]
  resolve: (vectors: Float32Array[]) => void
  reject: (error: Error) => void
  /** Taken back, or answered. */
  over: boolean
}

type Answer = { ready: true } | { vectors: Float32Array[] } | { error: string }

/** About a tenth of a second of work: for so long may one call keep another waiting. */
const portion = { texts: 12, characters: 3000 }
/** Reading the model from the disk; in ms. */
const loading = 30_000
const breaker = { failures: 3, rest: 60_000 }

/**
 * The offline sentence embedding (`@energetic-ai/*`, optional packages) in a thread of its own, started by the first text:
 * about 0.6 s, and 200 MB. Calls take turns, portion by portion. A thread that fails or hangs is given up, and the
 * next call starts another; after three failures in a row none is started for a minute.
 */
export function createEmbedder(options: EmbedderOptions = {}): WorkerEmbedder {
  const script = options.script ?? new URL('./embedder-worker.mjs', import.meta.url)
  const guard = createBreaker(breaker)
  const waiting: Call[] = []
  let worker: Worker | null = null
  let isReady = false
  let current: { call: Call; count: number } | null = null
  let watch: NodeJS.Timeout | undefined

  const next = () => {
    if (!worker || !isReady || current) return
    let call = waiting.shift()
    while (call?.over) call = waiting.shift()
    if (!call) return
    const texts = portionOf(call.texts.slice(call.done.length))
    current = { call, count: texts.length }
    watchFor(options.silence ?? 5000)
    worker.postMessage(texts)
  }

  const watchFor = (ms: number) => {
    clearTimeout(watch)
    watch = setTimeout(() => fail(new Error('The embedding gave no sign for too long.')), ms)
  }

  const receive = (answer: Answer) => {
    clearTimeout(watch)
    if ('ready' in answer) isReady = true
    else if (current) {
      const { call, count } = current
      current = null
      if ('error' in answer || answer.vectors.length !== count) {
        settle(call, () => call.reject(new Error('error' in answer ? answer.error : 'The embedding left texts out.')))
      } else {
        call.done.push(...answer.vectors)
        if (call.done.length < call.texts.length) waiting.push(call)
        else settle(call, () => call.resolve(call.done))
      }
    }
    next()
  }

  /** Gives the thread up, and with it all who wait. */
  const giveUp = async (reason: Error) => {
    const ended = worker?.terminate()
    worker = null
    isReady = false
    clearTimeout(watch)
    const calls = current ? [current.call, ...waiting] : [...waiting]
    current = null
    waiting.length = 0
    for (const call of calls) settle(call, () => call.reject(reason))
    await ended
  }

  const fail = (error: Error) => {
    const reason = explained(error)
    options.log?.warn({ err: reason }, 'the embedding’s thread was given up')
    void giveUp(reason)
  }

  const start = () => {
    if (worker) return
    // Nothing of ours: what this process was started with (tsx, an inspector) only makes a thread slow to start.
    const started = new Worker(script, { execArgv: [], name: 'embedding' })
    worker = started
    // Of a thread that was given up nothing is heard any more.
    const heard = <T>(listener: (value: T) => void) => {
      return (value: T) => {
        if (worker === started) listener(value)
      }
    }
    started.on('message', heard(receive))
    started.on('error', heard(fail))
    started.on(
      'exit',
      heard((code: number) => fail(new Error(`The embedding’s thread ended with ${code}.`))),
    )
    watchFor(loading)
  }

  const ask = (texts: readonly string[], signal: AbortSignal | undefined) =>
    new Promise<Float32Array[]>((resolve, reject) => {
      const call: Call = { texts, done: [], resolve, reject, over: false }
      signal?.addEventListener('abort', () => settle(call, () => reject(signal.reason as Error)), { once: true })
      waiting.push(call)
      start()
      next()
    })

  return {
    async embed(texts, { signal } = {}) {
      if (texts.length === 0) return []
      return guard.run(() => {
        signal?.throwIfAborted()
        return ask(texts, signal)
      })
    },
    observe: (outcome, seconds) => options.observe?.(outcome, seconds),
    close: () => giveUp(new Error('The embedding was switched off.')),
  }
}

function settle(call: Call, how: () => void): void {
  if (call.over) return
  call.over = true
  how()
}

function portionOf(texts: readonly string[]): string[] {
  let characters = 0
  const after = texts.findIndex((text, index) => {
    characters += text.length
    return index > 0 && (index >= portion.texts || characters > portion.characters)
  })
  return texts.slice(0, after < 0 ? texts.length : after)
}

function explained(error: Error): Error {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') return error
  return new Error(
    `The embedding’s packages are optional and not there (npm install --include=optional): ${error.message}`,
  )
}
