import { assess, firstSums, withEmbedding } from '../../app/domain/screening/model/assess.ts'
import type { SentenceChances } from '../../app/domain/screening/model/assess.ts'
import { embeddingInput, embeddingSums } from '../../app/domain/screening/model/embedding.ts'
import type { EmbeddingLogistic } from '../../app/domain/screening/model/embedding.ts'
import { gramsOf } from '../../app/domain/screening/model/features.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { signalSums } from '../../app/domain/screening/model/logistic.ts'
import type { Logistic } from '../../app/domain/screening/model/logistic.ts'
import { secondSignals } from '../../app/domain/screening/model/stacking.ts'
import type { FirstSums, Scale } from '../../app/domain/screening/model/stacking.ts'
import { calibrate } from './calibrate.ts'
import type { PostExample } from './examples.ts'
import { fitEmbedding } from './fit-embedding.ts'
import { fit } from './fit.ts'
import type { Uses } from './fit.ts'
import { withoutRules } from './weak-examples.ts'

const noGrams = gramsOf([])

/** A post of the corpus and what a model that never saw its group makes of each of its sentences. */
export interface HeldOut {
  post: PostExample
  assessed: SentenceChances[]
}

/** What the first logistics make of each sentence of a post; `model` tells which words weighed. */
export interface Summed {
  post: PostExample
  fold: string
  model: Logistic
  first: FirstSums[]
}

interface Given {
  /** Examples that are trained on and never held out. */
  weak: readonly PostExample[]
  foldOf: (post: PostExample) => string
  uses?: Uses | undefined
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
    const words = left.map((post) => ({ post, fold, model, first: sumsOfPost(post, model) }))
    return {
      words,
      embedded: embedding ? words.map((each) => ({ ...each, first: sumsOfPost(each.post, model, embedding) })) : [],
    }
  })
  return { words: folds.flatMap(({ words }) => words), embedded: folds.flatMap(({ embedded }) => embedded) }
}

export function sumsOfPost(post: PostExample, model: Logistic, embedding?: EmbeddingLogistic): FirstSums[] {
  const words = post.sentences.map((sentence) => firstSums(model, sentence))
  const { vectors } = post
  if (!vectors || !embedding) return words
  return words.map((sums, at) => withEmbedding(sums, embeddingSums(embedding, embeddingInput(vectors, at))))
}

/** Whole conditions in so many folds: no condition is both trained on and measured. */
export function conditionFolds(own: readonly PostExample[], count: number): (post: PostExample) => string {
  const foldOf = new Map([...new Set(own.map(({ group }) => group))].map((group, index) => [group, index % count]))
  return ({ group }) => String(foldOf.get(group))
}

/** Whole writers in so many folds. */
export function writerFolds(own: readonly PostExample[], count: number): (post: PostExample) => string {
  const writers = [...new Set(own.map(({ writer }) => writer))]
  return ({ writer }) => String(Math.floor((writers.indexOf(writer) * count) / writers.length))
}

/**
 * The second logistics on the sums of posts that were held out, and one calibration for each label, on the highest sum
 * of each post: a post bears what one of its sentences bears.
 */
export function scaleOf(summed: readonly Summed[], uses?: Uses): Scale {
  const read = summed.map(({ post, first }) =>
    post.sentences.map(({ signals }, index) => secondSignals(first, signals, index)),
  )
  const training = summed.flatMap(({ post }, at) =>
    post.sentences.map(({ targets }, index) => ({
      sentence: { grams: noGrams, signals: read[at]![index]!, targets },
      weight: post.weight,
    })),
  )
  const { bias, signals } = fit(training, undefined, uses)
  const second = { bias, signals }
  const highest = read.map((sentences) => {
    const sums = sentences.map((each) => signalSums(second, each))
    return modelLabels.map((_, label) => Math.max(...sums.map((each) => each[label]!)))
  })
  const calibrations = modelLabels.map((_, label) =>
    calibrate(
      summed.flatMap(({ post }, at) =>
        post.sentences.length === 0
          ? []
          : [{ sum: highest[at]![label]!, positive: post.sentences.some(({ targets }) => targets[label] === 1) }],
      ),
    ),
  )
  return { second, calibrations }
}

/** Each fold by the scale of all the others. */
export function heldOut(summed: readonly Summed[], uses?: Uses): HeldOut[] {
  return [...new Set(summed.map(({ fold }) => fold))].flatMap((fold) => {
    const others = summed.filter((each) => each.fold !== fold)
    const scale = scaleOf(others, uses)
    return summed
      .filter((each) => each.fold === fold)
      .map(({ post, model, first }) => ({ post, assessed: assessedBy(post, { model, first, scale }) }))
  })
}

/** What a model makes of the sentences of a post. */
export function assessedBy(
  { sentences }: Pick<PostExample, 'sentences'>,
  by: { model: Logistic; scale: Scale; first: readonly FirstSums[] },
): SentenceChances[] {
  return assess({
    ...by,
    grams: sentences.map(({ grams }) => grams),
    signals: sentences.map(({ signals }) => signals),
  })
}
