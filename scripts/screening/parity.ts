import { chances, sums } from '../../app/domain/screening/model/logistic.ts'
import type { TrainedModel } from '../../app/domain/screening/model/trained.ts'
import { readPost } from './examples.ts'

/** Texts of which the committed weights must give the same chances wherever they run. */
const texts = [
  'Nettle soup twice a week and my ferritin went from 9 to 34.',
  'You should bin those tablets, honestly.',
  'My chest hurts and I cannot get my breath, should I ring?',
  'Does anybody know what a count of 2.9 means?',
  'The nurse changed my dose and I feel well.',
]

/** What the model reads of a sentence and what it makes of it; free of the rules and the lexicon, which may change. */
export interface ParityRow {
  words: string[]
  signals: Record<string, number>
  chances: number[]
}

export function parityRows(model: TrainedModel): ParityRow[] {
  return texts.flatMap((text) =>
    readPost(text, 'Anaemia').sentences.map(({ grams, signals }) => ({
      words: grams.general.map((word) => word.text),
      signals: Object.fromEntries(signals),
      chances: chances(sums(model, { grams, signals }), model.calibrations),
    })),
  )
}
