import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** How many of each a key may do in how many seconds. */
export const limits = {
  'sign-in': { points: 10, duration: 15 * 60 },
  'sign-up': { points: 10, duration: 60 * 60 },
  post: { points: 20, duration: 60 * 60 },
  react: { points: 120, duration: 60 * 60 },
  report: { points: 30, duration: 60 * 60 },
  settings: { points: 20, duration: 60 * 60 },
  decide: { points: 600, duration: 60 * 60 },
  claim: { points: 3000, duration: 60 * 60 },
  live: { points: 120, duration: 60 },
  search: { points: 60, duration: 60 },
} as const

export type LimitName = keyof typeof limits

export interface RateLimits {
  /** Takes one from the allowance of `key`; answers the seconds to wait when nothing is left, else 0. */
  take(name: LimitName, key: string): Promise<number>
}

/** Counted in PostgreSQL, so that several web processes share one count. Keys are stored hashed. */
export function createRateLimits(pool: pg.Pool, options: { secret: string; factor?: number }): RateLimits {
  const limiters = new Map(
    Object.entries(limits).map(([name, { points, duration }]) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: name,
        points: points * (options.factor ?? 1),
        duration,
      }),
    ]),
  )
  return {
    async take(name, key) {
      const hashed = createHmac('sha256', options.secret).update(key).digest('base64url')
      try {
        await limiters.get(name)!.consume(hashed)
        return 0
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        throw refused
      }
    },
  }
}
