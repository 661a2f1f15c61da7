import type { ScreenedDocument } from '../document.ts'
import type { Finding } from '../types.ts'
import { embeddingInput, embeddingSums, joined } from './embedding.ts'
import { documentGrams } from './features.ts'
import type { SentenceGrams } from './features.ts'
import type { GeneralWord } from './general-words.ts'
import { besideSums, sums, wordShares } from './logistic.ts'
import type { Features, Logistic } from './logistic.ts'
import { documentSignals } from './signals.ts'
import type { Signals } from './signals.ts'
import { chancesBy, secondSignals, signalsByItself } from './stacking.ts'
import type { FirstSums, Scale } from './stacking.ts'
import { trainedModel } from './trained.ts'

/** What the model makes of one sentence. Labels are indices of `modelLabels`. */
export interface SentenceChances {
  /** The calibrated chance of each label. */
  chances: readonly number[]
  /** The same but for what the rest of the post lends: beside a claim, even "Bye" has a chance of being one. */
  unaided: readonly number[]
  general: readonly GeneralWord[]
  /** What each of the general words adds to the sum of a label. */
  shares: (label: number) => ArrayLike<number>
}

/** The chances of every sentence, in order, given what the rules found; and by the embedding too, where there are vectors. */
export function assessSentences(document: ScreenedDocument, ruled: readonly Finding[]): SentenceChances[] {
  const model = trainedModel()
  const { vectors } = document.input
  const signals = documentSignals(document, ruled)
  const grams = documentGrams(document.sentences)
  const first = grams.map((each, index) => {
    const words = firstSums(model, { grams: each, signals: signals[index]! })
    return vectors ? withEmbedding(words, embeddingSums(model.embedding, embeddingInput(vectors, index))) : words
  })
  return assess({ model, scale: vectors ? model.embedding : model, first, grams, signals })
}

interface Read {
  model: Pick<Logistic, 'grams'>
  scale: Scale
  /** Of every sentence of the post. */
  first: readonly FirstSums[]
  grams: readonly SentenceGrams[]
  signals: readonly Signals[]
}

export function assess({ model, scale, first, grams, signals }: Read): SentenceChances[] {
  return grams.map((each, index) => ({
    chances: chancesBy(scale, secondSignals(first, signals[index]!, index)),
    unaided: chancesBy(scale, signalsByItself(first[index]!, signals[index]!)),
    general: each.general,
    shares: (label) => wordShares(model, each, label),
  }))
}

export function firstSums(model: Logistic, features: Features): FirstSums {
  return { whole: sums(model, features), lent: besideSums(model, features) }
}

/** The embedding has half the say; it lends nothing that could be told apart. */
export function withEmbedding({ whole, lent }: FirstSums, embedded: readonly number[]): FirstSums {
  return { whole: joined(whole, embedded), lent: lent.map((sum) => sum / 2) }
}
