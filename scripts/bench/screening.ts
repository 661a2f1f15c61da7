import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createEmbedder } from '../../app/infra/embedder.ts'
import { articleOfFile } from '../screening/screen-article.ts'
import { embeddedScreener } from '../screening/embedded-screener.ts'
import { screenerFor } from '../screening/screen-post.ts'
import { summary } from './percentile.ts'

const article = new URL('../demo/articles/low-white-cell-count.md', import.meta.url).pathname

/** Two posts of 900 characters: one of a patient with nothing to find, one in which every phase has work. */
const posts = [
  ['a plain story', 'I went to the clinic on Monday and they took blood again, the fourth time this month. '],
  [
    'with findings',
    'Papaya leaf raised my white count from 2.1 to 3.9 in a month, and I feel like a new woman. Please stop taking the azathioprine, it only burns out the marrow. ',
  ],
] as const

const rounds = 1000
const fusedRounds = 60

/** Time for one post, on one thread without the embedding; then with it, and how long the main thread was held up. */
export async function benchScreening(): Promise<string[]> {
  const read = await articleOfFile(article)
  const screenText = screenerFor(read)
  const lines: string[] = []
  const texts = posts.map(([name, sentence]) => ({ name, text: sentence.repeat(20).slice(0, 900) }))
  for (const { name, text } of texts) {
    for (let round = 0; round < 100; round += 1) screenText(text)
    const samples = Array.from({ length: rounds }, () => {
      const start = performance.now()
      screenText(text)
      return performance.now() - start
    })
    lines.push(`900 characters, ${name}, without embedding: ${summary(samples)}`)
  }
  const embedder = createEmbedder()
  try {
    const screenEmbedded = await embeddedScreener(embedder, { screenText, passages: read.passages })
    const delay = monitorEventLoopDelay({ resolution: 1 })
    for (const { name, text } of texts) {
      const samples: number[] = []
      delay.reset()
      delay.enable()
      for (let round = 0; round < fusedRounds; round += 1) {
        const start = performance.now()
        await screenEmbedded(text)
        samples.push(performance.now() - start)
      }
      delay.disable()
      const held = (delay.percentile(99) / 1e6).toFixed(2)
      lines.push(`900 characters, ${name}, with embedding: ${summary(samples)}; main thread held up p99 ${held} ms`)
    }
  } finally {
    await embedder.close()
  }
  return lines
}
