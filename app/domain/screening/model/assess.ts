import type { ScreenedDocument } from '../document.ts'
import type { Finding } from '../types.ts'
import { embeddingInput, embeddingSums, joined } from './embedding.ts'
import { documentGrams } from './features.ts'
import type { GeneralWord } from './general-words.ts'
import { chances, sums, wordShares } from './logistic.ts'
import { documentSignals } from './signals.ts'
import { trainedModel } from './trained.ts'

/** What the model makes of one sentence. Labels are indices of `modelLabels`. */
export interface SentenceChances {
  /** The calibrated chance of each label. */
  chances: readonly number[]
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
    return {
      chances: vectors
        ? chances(
            joined(words, embeddingSums(model.embedding, embeddingInput(vectors, index))),
            model.embedding.calibrations,
          )
        : chances(words, model.calibrations),
      general: grams.general,
      shares: (label) => wordShares(model, grams, label),
    }
  })
}
