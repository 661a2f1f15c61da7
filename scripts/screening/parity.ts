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
  'I drink it every night. My count has doubled since.',
]

/** What the model reads of a sentence and what it makes of it; free of the rules and the lexicon, which may change. */
export interface ParityRow {
  words: string[]
  /** Of the sentence before, and of the one after. */
  beside: { before: string[]; after: string[] }
  signals: Record<string, number>
  chances: number[]
}

export function parityRows(model: TrainedModel): ParityRow[] {
  return texts.flatMap((text) => {
    const { sentences } = readPost(text, 'Anaemia')
    const wordsOf = (at: number) => (sentences[at]?.grams.general ?? []).map((word) => word.text)
    return sentences.map(({ grams, signals }, at) => ({
      words: wordsOf(at),
      beside: { before: wordsOf(at - 1), after: wordsOf(at + 1) },
      signals: Object.fromEntries(signals),
      chances: chances(sums(model, { grams, signals }), model.calibrations),
    }))
  })
}
