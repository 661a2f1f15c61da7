import type { SentenceChances } from '../../app/domain/screening/model/assess.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { chances, sums as sumsOf, wordShares } from '../../app/domain/screening/model/logistic.ts'
import type { Calibration, Logistic } from '../../app/domain/screening/model/logistic.ts'
import { calibrate } from './calibrate.ts'
import type { PostExample } from './examples.ts'
import { fit } from './fit.ts'
import type { Uses } from './fit.ts'

/** A post of the corpus and what a model that never saw its condition makes of each of its sentences. */
export interface HeldOut {
  post: PostExample
  assessed: SentenceChances[]
}

interface Summed {
  post: PostExample
  model: Logistic
  /** By sentence, then by label. */
  sums: number[][]
}

export function trainOn(posts: readonly PostExample[], uses?: Uses): Logistic {
  const training = posts.flatMap((post) => post.sentences.map((sentence) => ({ sentence, weight: post.weight })))
  return fit(training, undefined, uses)
}

/** Leaves one condition out at a time, or with `folds` so many groups of conditions. `weak` examples are never held out. */
export function heldOutSums(
  own: readonly PostExample[],
  weak: readonly PostExample[],
  given: { folds?: number | undefined; uses?: Uses } = {},
): Summed[] {
  const groups = [...new Set(own.map(({ group }) => group))]
  const folds = given.folds ?? groups.length
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]))
  return Array.from({ length: folds }, (_, fold) => {
    const model = trainOn([...own.filter(({ group }) => foldOf.get(group) !== fold), ...weak], given.uses)
    return own
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((post) => ({ post, model, sums: post.sentences.map((sentence) => sumsOf(model, sentence)) }))
  }).flat()
}

/** One calibration for each label, on the highest sum of each post: a post bears what one of its sentences bears. */
export function calibrations(summed: readonly Pick<Summed, 'post' | 'sums'>[]): Calibration[] {
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

/** Calibrates each condition on all the others. */
export function heldOut(summed: readonly Summed[]): HeldOut[] {
  const groups = [...new Set(summed.map(({ post }) => post.group))]
  return groups.flatMap((group) => {
    const scales = calibrations(summed.filter(({ post }) => post.group !== group))
    return summed
      .filter(({ post }) => post.group === group)
      .map(({ post, model, sums }) => ({ post, assessed: assessedBy(post, { model, sums, scales }) }))
  })
}

/** What a model makes of the sentences of a post. */
export function assessedBy(
  post: Pick<PostExample, 'sentences'>,
  by: { model: Logistic; scales: readonly Calibration[]; sums?: readonly number[][] },
): SentenceChances[] {
  return post.sentences.map((sentence, index) => ({
    chances: chances(by.sums?.[index] ?? sumsOf(by.model, sentence), by.scales),
    general: sentence.grams.general,
    shares: (label) => wordShares(by.model, sentence.grams, label),
  }))
}
