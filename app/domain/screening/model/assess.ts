import type { ScreenedDocument } from '../document.ts'
import type { Finding } from '../types.ts'
import { embeddingInput, embeddingSums, joined } from './embedding.ts'
import { documentGrams } from './features.ts'
import type { GeneralWord } from './general-words.ts'
import { besideSums, chances, sums, wordShares } from './logistic.ts'
import { documentSignals } from './signals.ts'
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
  const signals = documentSignals(document, ruled)
  const { vectors } = document.input
  return documentGrams(document.sentences).map((grams, index) => {
    const words = sums(model, { grams, signals: signals[index]! })
    const embedded = vectors ? embeddingSums(model.embedding, embeddingInput(vectors, index)) : null
    const { calibrations } = embedded ? model.embedding : model
    const chancesOf = (own: readonly number[]) => chances(embedded ? joined(own, embedded) : own, calibrations)
    return {
      chances: chancesOf(words),
      unaided: chancesOf(less(words, besideSums(model, { grams, signals: signals[index]! }))),
      general: grams.general,
      shares: (label) => wordShares(model, grams, label),
    }
  })
}

export function less(whole: readonly number[], part: readonly number[]): number[] {
  return whole.map((sum, label) => sum - part[label]!)
}
