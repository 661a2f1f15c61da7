import type { PrismaClient, Prisma } from '../infra/prisma-client/client.ts'
import type { Actor } from './accounts/actor.ts'

/** The database, or the transaction that a use case runs in. */
export type Db = PrismaClient | Prisma.TransactionClient

/** Work that need not be done before the answer goes out. Names and payloads are declared here. */
export interface JobPayloads {
  'deliver-notification': { notificationId: string }
  /** Goes on with a rescreening, some posts at a time. */
  rescreen: { rescreenId: string }
  /** Asks the outside assessor about what a run found. Not queued where there is none. */
  'assess-run': { runId: string }
}

export interface Jobs {
  /** Queues the job in the same transaction when `db` is one. Of jobs with the same `key` at most one waits. */
  add<Name extends keyof JobPayloads>(
    db: Db,
    name: Name,
    payload: JobPayloads[Name],
    options?: { key?: string },
  ): Promise<void>
}

export interface Log {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/** Whether a text that was to be screened with the embedding was. */
export type EmbeddingOutcome = 'used' | 'failed'

/** The offline sentence embedding, off this thread. */
export interface Embedder {
  /** One vector of 512 numbers for each text, in order. Rejects when it fails, and when `signal` says to wait no longer. */
  embed(texts: readonly string[], options?: { signal?: AbortSignal }): Promise<Float32Array[]>
  /** For the figures: how a text came out that was to be screened with it, and after how many seconds. */
  observe(outcome: EmbeddingOutcome, seconds: number): void
}

/** All that a use case may reach. */
export interface Ctx {
  db: Db
  actor: Actor
  now: Date
  jobs: Jobs
  log: Log
  /** Null where it is switched off. */
  embedder: Embedder | null
}

/** Runs `work` in a transaction, or in the one that `ctx` already is in. When many come at once they wait their turn. */
export async function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (!('$transaction' in ctx.db)) return work(ctx)
  return ctx.db.$transaction((db) => work({ ...ctx, db }), { timeout: 20_000, maxWait: 30_000 })
}
