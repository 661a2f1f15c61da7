import { less } from '../../app/domain/screening/model/assess.ts'
import type { SentenceChances } from '../../app/domain/screening/model/assess.ts'
import { embeddingInput, embeddingSums, joined } from '../../app/domain/screening/model/embedding.ts'
import type { EmbeddingLogistic } from '../../app/domain/screening/model/embedding.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { besideSums, chances, sums as sumsOf, wordShares } from '../../app/domain/screening/model/logistic.ts'
import type { Calibration, Logistic } from '../../app/domain/screening/model/logistic.ts'
import { calibrate } from './calibrate.ts'
import type { PostExample } from './examples.ts'
import { fitEmbedding } from './fit-embedding.ts'
import { fit } from './fit.ts'
import type { Uses } from './fit.ts'
import { withoutRules } from './weak-examples.ts'

/** A post of the corpus and what a model that never saw its group makes of each of its sentences. */
export interface HeldOut {
  post: PostExample
  assessed: SentenceChances[]
}

/** Sums by sentence, then by label; `model` tells which words weighed. */
export interface Summed {
  post: PostExample
  fold: string
  model: Logistic
  sums: number[][]
}

interface Given {
  /** Examples that are trained on and never held out. */
  weak: readonly PostExample[]
  foldOf: (post: PostExample) => string
  uses?: Uses
}

/**
 * Every post of the corpus counts half as it is and half without what the rules said of it: the rules know these posts
 * better than those to come, and the words have to stand on their own.
 */
export function trainOn(own: readonly PostExample[], weak: readonly PostExample[], uses?: Uses): Logistic {
  const halves = own.flatMap((post) => {
    const half = { ...post, weight: post.weight / 2 }
    return [half, withoutRules(half)]
  })
  const training = [...halves, ...weak].flatMap(({ sentences, weight }) =>
    sentences.map((sentence) => ({ sentence, weight })),
  )
  return fit(training, undefined, uses)
}

/** Leaves one fold out at a time. `embedded` has the embedding's say in it, where the posts have vectors. */
export function heldOutSums(own: readonly PostExample[], given: Given): { words: Summed[]; embedded: Summed[] } {
  const folds = [...new Set(own.map(given.foldOf))].map((fold) => {
    const kept = own.filter((post) => given.foldOf(post) !== fold)
    const model = trainOn(kept, given.weak, given.uses)
    const embedding = kept.some(({ vectors }) => vectors) ? fitEmbedding(kept) : null
    const left = own.filter((post) => given.foldOf(post) === fold)
    const words = left.map((post) => ({ post, fold, model, sums: post.sentences.map((each) => sumsOf(model, each)) }))
    return {
      words,
      embedded: embedding ? words.map((each) => ({ ...each, sums: withEmbedding(each, embedding) })) : [],
    }
  })
  return { words: folds.flatMap(({ words }) => words), embedded: folds.flatMap(({ embedded }) => embedded) }
}

function withEmbedding({ post, sums }: Summed, embedding: EmbeddingLogistic): number[][] {
  const { vectors } = post
  if (!vectors) return sums
  return sums.map((each, index) => joined(each, embeddingSums(embedding, embeddingInput(vectors, index))))
}

/** Whole conditions in so many folds: no condition is both trained on and measured. */
export function conditionFolds(own: readonly PostExample[], count: number): (post: PostExample) => string {
  const foldOf = new Map([...new Set(own.map(({ group }) => group))].map((group, index) => [group, index % count]))
  return ({ group }) => String(foldOf.get(group))
}

/** One calibration for each label, on the highest sum of each post: a post bears what one of its sentences bears. */
export function calibrations(summed: readonly Summed[]): Calibration[] {
  return modelLabels.map((_, label) =>
    calibrate(
      summed
        .filter(({ sums }) => sums.length > 0)
        .map(({ post, sums }) => ({
          sum: Math.max(...sums.map((each) => each[label]!)),
          positive: post.sentences.some(({ targets }) => targets[label] === 1),
        })),
    ),
  )
}

/** Calibrates each fold on all the others. */
export function heldOut(summed: readonly Summed[], halved = false): HeldOut[] {
  return [...new Set(summed.map(({ fold }) => fold))].flatMap((fold) => {
    const scales = calibrations(summed.filter((each) => each.fold !== fold))
    return summed
      .filter((each) => each.fold === fold)
      .map(({ post, model, sums }) => ({ post, assessed: assessedBy(post, { model, sums, scales, halved }) }))
  })
}

/** What a model makes of the sentences of a post. */
export function assessedBy(
  post: Pick<PostExample, 'sentences'>,
  by: { model: Logistic; scales: readonly Calibration[]; sums?: readonly number[][]; halved?: boolean },
): SentenceChances[] {
  return post.sentences.map((sentence, index) => {
    const sums = by.sums?.[index] ?? sumsOf(by.model, sentence)
    // Where the embedding has half the say, so have the words beside.
    const beside = besideSums(by.model, sentence).map((sum) => (by.halved ? sum / 2 : sum))
    return {
      chances: chances(sums, by.scales),
      unaided: chances(less(sums, beside), by.scales),
      general: sentence.grams.general,
      shares: (label: number) => wordShares(by.model, sentence.grams, label),
    }
  })
}
