import { Worker } from 'node:worker_threads'
import { sentenceTexts } from '../../app/domain/screening/document.ts'
import { bearOn, commonTerms, indexPassages } from '../../app/domain/screening/evidence/bear-on.ts'
import { cosine, fuse } from '../../app/domain/screening/evidence/fuse.ts'
import type { SentenceVectors } from '../../app/domain/screening/model/embedding.ts'
import type { BearingPassage, Screening, ScreeningPassage } from '../../app/domain/screening/types.ts'
import { CommandError } from '../command-error.ts'

interface Answer {
  number: number
  vectors?: number[][]
  error?: string
}

export interface Embedder {
  /** One vector of 512 numbers for each text. */
  embed: (texts: string[]) => Promise<number[][]>
  close: () => Promise<number>
}

/** Starts the thread that holds the model; about 0.3 s and 230 MB. */
export function startEmbedder(): Embedder {
  const worker = new Worker(new URL('./screen-embedding-worker.mjs', import.meta.url))
  const waiting = new Map<number, { resolve: (vectors: number[][]) => void; reject: (error: Error) => void }>()
  let failure: Error | null = null
  let last = 0
  worker.on('message', ({ number, vectors, error }: Answer) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (vectors) asked?.resolve(vectors)
    else asked?.reject(new Error(error))
  })
  worker.on('error', (error) => {
    failure = new CommandError(
      `The embedding cannot be used: ${error.message}. Its packages are optional: npm install --include=optional`,
    )
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  })
  return {
    embed(texts) {
      if (failure) return Promise.reject(failure)
      const number = ++last
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        worker.postMessage({ number, texts })
      })
    },
    close: () => worker.terminate(),
  }
}

/** Screens a text by the embedding too, and ranks the passages of what is found by it. */
export async function embeddedScreener(
  embedder: Embedder,
  by: { screenText: (text: string, vectors?: SentenceVectors) => Screening; passages: readonly ScreeningPassage[] },
): Promise<(text: string) => Promise<Screening>> {
  const rank = await fusedRanking(embedder, by.passages)
  return async (text) => {
    const sentences = sentenceTexts(text)
    return rank(by.screenText(text, sentences.length > 0 ? await embedder.embed(sentences) : []))
  }
}

const most = 5

/** Ranks the passages of each finding by what BM25 and the embedding say together. */
async function fusedRanking(
  embedder: Embedder,
  passages: readonly ScreeningPassage[],
): Promise<(screening: Screening) => Promise<Screening>> {
  const index = indexPassages(passages)
  const vectors =
    passages.length > 0 ? await embedder.embed(passages.map(({ heading, text }) => `${heading}. ${text}`)) : []
  const known = new Map(passages.map((passage, at) => [passage.id, { passage, vector: vectors[at]! }]))

  const rank = (quote: string, vector: number[]): BearingPassage[] => {
    const lexical = bearOn(index, { quote }, passages.length)
    const alike = [...known]
      .map(([id, { vector: own }]) => ({ id, likeness: cosine(vector, own) }))
      .sort((one, other) => other.likeness - one.likeness)
    const terms = new Map(lexical.map((entry) => [entry.passageId, entry.terms]))
    return fuse([lexical.map(({ passageId }) => passageId), alike.map(({ id }) => id)])
      .slice(0, most)
      .map(({ id, score }) => {
        const { anchor, heading, text } = known.get(id)!.passage
        const shared = terms.get(id) ?? commonTerms(quote, text).passage.map(([start, end]) => text.slice(start, end))
        return { passageId: id, anchor, heading, score, terms: shared }
      })
  }

  return async (screening) => {
    const answered = screening.findings.filter((finding) => finding.passages.length > 0)
    if (answered.length === 0) return screening
    const quotes = await embedder.embed(answered.map(({ quote }) => quote))
    const ranked = new Map(answered.map((finding, at) => [finding, rank(finding.quote, quotes[at]!)]))
    return {
      ...screening,
      findings: screening.findings.map((finding) => ({
        ...finding,
        passages: ranked.get(finding) ?? finding.passages,
      })),
    }
  }
}
