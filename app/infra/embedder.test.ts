import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Log } from '../domain/ctx.server.ts'
import { BreakerOpen } from './circuit-breaker.ts'
import { createEmbedder, type EmbedderOptions, type WorkerEmbedder } from './embedder.ts'

const troubled = new URL('../../tests/setup/troubled-embedding.mjs', import.meta.url)
const missing = new URL('../../tests/setup/missing-embedding.mjs', import.meta.url)

function likeness(one: Float32Array, other: Float32Array): number {
  const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * b[at]!, 0)
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))
}

describe('the embedding in its thread', () => {
  const embedder = createEmbedder()
  afterAll(() => embedder.close())

  it('gives each text a vector, in order, and puts near what means the same', async () => {
    const [tea, brew, bus] = await embedder.embed([
      'Papaya leaf tea raised my white count.',
      'A brew of papaya leaves brought my leucocytes up.',
      'The bus to the clinic was late again.',
    ])
    expect(tea).toHaveLength(512)
    expect(likeness(tea!, brew!)).toBeGreaterThan(likeness(tea!, bus!) + 0.2)
    expect(await embedder.embed([])).toEqual([])
  })

  it('gives the same whatever stands beside a text, and however many are asked for at once', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => `My count was ${n} on Monday.`)
    const [alone] = await embedder.embed([texts[30]!])
    const [all, again] = await Promise.all([embedder.embed(texts), embedder.embed(texts)])
    expect(all).toHaveLength(40)
    expect(again).toEqual(all)
    expect(likeness(all[30]!, alone!)).toBeCloseTo(1, 5)
    expect(likeness(all[30]!, all[3]!)).toBeLessThan(0.999)
  })

  it('lets a short call pass a long one, and holds this thread up no longer than a moment', async () => {
    const order: string[] = []
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const many = Array.from({ length: 120 }, (_, n) => `Passage ${n} says what lowers the number of white cells.`)
    const long = embedder.embed(many).then(() => order.push('long'))
    await Promise.all([long, embedder.embed(['Is it so?']).then(() => order.push('short'))])
    delay.disable()
    expect(order).toEqual(['short', 'long'])
    expect(delay.percentile(50) / 1e6).toBeLessThan(50)
  })

  it('takes texts of any shape', async () => {
    const vectors = await embedder.embed(['', '🙂\ud800', '١٢٣ 白血球', 'word '.repeat(2000)])
    expect(vectors.map(({ length }) => length)).toEqual([512, 512, 512, 512])
  })

  it('stops waiting when it is told to, and goes on with what others asked', async () => {
    const texts = Array.from({ length: 60 }, (_, n) => `Sentence ${n}.`)
    const taken = embedder.embed(texts, { signal: AbortSignal.timeout(1) })
    const kept = embedder.embed(['Is it so?'])
    await expect(taken).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(await kept).toHaveLength(1)
  })
})

describe('an embedding in trouble', () => {
  const open: WorkerEmbedder[] = []
  afterEach(() => Promise.all(open.splice(0).map((embedder) => embedder.close())))
  function create(options: EmbedderOptions) {
    const warnings: string[] = []
    const log: Log = {
      info: () => undefined,
      warn: ({ err }) => void warnings.push((err as Error).message),
      error: () => undefined,
    }
    const embedder = createEmbedder({ ...options, log })
    open.push(embedder)
    return { embedder, warnings }
  }

  it.each([
    ['dies', 'Please (die).', /ended with 3/],
    ['hangs', 'Please (hang).', /no sign/],
  ])('fails when its thread %s, and works again with the next call', async (_, text, told) => {
    const { embedder, warnings } = create({ script: troubled, silence: 1500 })
    await embedder.embed(['Good morning.'])
    const beside = embedder.embed([text])
    const behind = embedder.embed(['Good evening.'])
    await expect(beside).rejects.toThrow(told)
    await expect(behind).rejects.toThrow(told)
    expect(warnings).toEqual([expect.stringMatching(told)])
    expect(await embedder.embed(['Good night.'])).toHaveLength(1)
  })

  it('says that its packages are missing, and stops trying for a while', async () => {
    const { embedder, warnings } = create({ script: missing })
    for (let time = 0; time < 3; time += 1) {
      await expect(embedder.embed(['Good morning.'])).rejects.toThrow('npm install --include=optional')
    }
    await expect(embedder.embed(['Good morning.'])).rejects.toThrow(BreakerOpen)
    expect(warnings).toHaveLength(3)
  })

  it('leaves nobody waiting when it is closed', async () => {
    const { embedder } = create({})
    const waiting = embedder.embed(['Good morning.'])
    const rejected = expect(waiting).rejects.toThrow('switched off')
    await embedder.close()
    await rejected
  })
})
