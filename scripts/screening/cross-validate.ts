import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { calibrate } from './calibrate.ts'
import type { Calibration } from './calibrate.ts'
import type { PostExample } from './examples.ts'
import { defaultFit, fit, rawSums } from './fit.ts'
import type { FitOptions, RawModel } from './fit.ts'

/** The calibrated chance of each label in each sentence of a post, from a model that never saw its condition. */
export interface HeldOut {
  post: PostExample
  /** By sentence, then by label. */
  chances: number[][]
}

interface Summed {
  post: PostExample
  sums: Float64Array[]
}

export function trainOn(
  posts: readonly PostExample[],
  options: FitOptions = defaultFit,
  uses?: (signal: string) => boolean,
): RawModel {
  const training = posts.flatMap((post) => post.sentences.map((sentence) => ({ sentence, weight: post.weight })))
  return fit(training, options, uses)
}

/** Leaves one group out at a time. `folds` joins groups where one fit for each would take too long. */
export function heldOutSums(
  own: readonly PostExample[],
  weak: readonly PostExample[],
  given: { folds?: number; options?: FitOptions; uses?: (signal: string) => boolean } = {},
): Summed[] {
  const groups = [...new Set(own.map(({ group }) => group))]
  const folds = given.folds ?? groups.length
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]))
  const summed: Summed[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const kept = own.filter(({ group }) => foldOf.get(group) !== fold)
    const model = trainOn([...kept, ...weak], given.options, given.uses)
    for (const post of own.filter(({ group }) => foldOf.get(group) === fold)) {
      summed.push({ post, sums: post.sentences.map((sentence) => rawSums(model, sentence)) })
    }
  }
  return summed
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

/** Calibrates each group on all the others. */
export function heldOut(summed: readonly Summed[]): HeldOut[] {
  const groups = [...new Set(summed.map(({ post }) => post.group))]
  return groups.flatMap((group) => {
    const scales = calibrations(summed.filter(({ post }) => post.group !== group))
    return summed
      .filter(({ post }) => post.group === group)
      .map(({ post, sums }) => ({ post, chances: sums.map((each) => chancesOf(each, scales)) }))
  })
}

export function chancesOf(sums: Float64Array, scales: readonly Calibration[]): number[] {
  return scales.map(({ slope, shift }, label) => 1 / (1 + Math.exp(-(slope * sums[label]! + shift))))
}
