/** Thrown instead of a call that is not made. */
export class BreakerOpen extends Error {
  constructor() {
    super('It failed too often; no call is made for a while.')
  }
}

export interface CircuitBreaker {
  run<T>(work: () => Promise<T>): Promise<T>
}

/**
 * After `failures` failures in a row nothing is called for `rest` ms; then one call tries, and the others wait for how it
 * ends. `clock` gives the time in ms.
 */
export function createBreaker(options: { failures: number; rest: number; clock?: () => number }): CircuitBreaker {
  const clock = options.clock ?? Date.now
  let failed = 0
  let openUntil = 0
  return {
    async run(work) {
      if (failed >= options.failures) {
        if (clock() < openUntil) throw new BreakerOpen()
        openUntil = clock() + options.rest
      }
      try {
        const answer = await work()
        failed = 0
        return answer
      } catch (error) {
        failed += 1
        openUntil = clock() + options.rest
        throw error
      }
    },
  }
}
