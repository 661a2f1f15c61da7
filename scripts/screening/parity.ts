import type { TrainedModel } from '../../app/domain/screening/model/trained.ts'
import { assessedBy, sumsOfPost } from './cross-validate.ts'
import { readPost } from './examples.ts'
import type { PostExample } from './examples.ts'

/** Texts of which the committed weights must give the same chances wherever they run. */
const texts = [
  'Nettle soup twice a week and my ferritin went from 9 to 34.',
  'You should bin those tablets, honestly.',
  'My chest hurts and I cannot get my breath, should I ring?',
  'Does anybody know what a count of 2.9 means?',
  'The nurse changed my dose and I feel well.',
  'I drink it every night. My count has doubled since.',
]

/** What the model reads of a post and what it makes of its sentences; free of the rules and the lexicon, which may change. */
export interface ParityRow {
  sentences: { words: string[]; signals: Record<string, number>; chances: number[] }[]
}

export function parityRows(model: TrainedModel): ParityRow[] {
  return texts.map((text) => {
    const post: PostExample = { id: text, group: '', writer: '', weight: 0, ...readPost(text, 'Anaemia') }
    const assessed = assessedBy(post, { model, first: sumsOfPost(post, model), scale: model })
    return {
      sentences: post.sentences.map(({ grams, signals }, at) => ({
        words: grams.general.map((word) => word.text),
        signals: Object.fromEntries(signals),
        chances: [...assessed[at]!.chances],
      })),
    }
  })
}
