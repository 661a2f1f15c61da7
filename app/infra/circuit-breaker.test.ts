import { describe, expect, it } from 'vitest'
import { BreakerOpen, createBreaker } from './circuit-breaker.ts'

function breaker() {
  let now = 0
  const breaker = createBreaker({ failures: 3, rest: 1000, clock: () => now })
  const run = (work: () => Promise<string>) => breaker.run(work)
  const call = (works: boolean) => run(() => (works ? Promise.resolve('yes') : Promise.reject(new Error('no'))))
  return { call, run, pass: (ms: number) => (now += ms) }
}

function deferred() {
  let resolve: (value: string) => void = () => undefined
  const promise = new Promise<string>((done) => (resolve = done))
  return { promise, resolve }
}

describe('createBreaker', () => {
  it('lets calls through until they fail in a row', async () => {
    const { call } = breaker()
    for (const works of [false, false, true, false, false]) {
      if (works) expect(await call(works)).toBe('yes')
      else await expect(call(works)).rejects.toThrow('no')
    }
    expect(await call(true)).toBe('yes')
  })

  it('makes no call while it rests, then lets one try', async () => {
    const { call, run, pass } = breaker()
    for (let i = 0; i < 3; i += 1) await expect(call(false)).rejects.toThrow('no')
    pass(999)
    await expect(call(true)).rejects.toThrow(BreakerOpen)
    pass(1)
    const { promise, resolve: finish } = deferred()
    const trying = run(() => promise)
    await expect(call(true)).rejects.toThrow(BreakerOpen)
    finish('back')
    expect(await trying).toBe('back')
    expect(await call(true)).toBe('yes')
  })

  it('rests again when the one that tries fails', async () => {
    const { call, pass } = breaker()
    for (let i = 0; i < 3; i += 1) await expect(call(false)).rejects.toThrow('no')
    pass(1000)
    await expect(call(false)).rejects.toThrow('no')
    await expect(call(true)).rejects.toThrow(BreakerOpen)
  })
})
