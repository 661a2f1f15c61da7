import type { SentenceGrams } from './features.ts'
import { modelLabels } from './labels.ts'
import type { Signals } from './signals.ts'

/** One logistic per label, before calibration. `grams[bucket * labels + label]`; `signals` by name, then by label. */
export interface Logistic {
  bias: ArrayLike<number>
  grams: Float32Array
  signals: ReadonlyMap<string, ArrayLike<number>>
}

/** p = sigmoid(slope * sum + shift). */
export interface Calibration {
  slope: number
  shift: number
}

export interface Features {
  grams: Pick<SentenceGrams, 'word' | 'character' | 'beside'>
  signals: Signals
}

const labelCount = modelLabels.length
/** The length of all grams of one kind together, however many: a long sentence weighs no more than a short one. */
const lengths = { word: 1.4, character: 1, beside: 0.7 }

export function gramValue(kind: keyof typeof lengths, { length }: ArrayLike<number>): number {
  return lengths[kind] / Math.sqrt(Math.max(1, length))
}

/** All buckets that a sentence falls into, by kind. */
export function bucketsOf(grams: Features['grams']) {
  return [
    ['word', grams.word.buckets],
    ['character', grams.character.buckets],
    ['beside', grams.beside],
  ] as const
}

/** What each label's logistic adds up to. */
export function sums({ bias, grams, signals }: Logistic, features: Features): number[] {
  const total = Array.from(bias)
  for (const [kind, buckets] of bucketsOf(features.grams)) {
    const value = gramValue(kind, buckets)
    for (const bucket of buckets) {
      const at = bucket * labelCount
      for (let label = 0; label < labelCount; label += 1) total[label]! += grams[at + label]! * value
    }
  }
  return signalSums({ bias: total, signals }, features.signals)
}

/** The same where there are no words. */
export function signalSums({ bias, signals }: Pick<Logistic, 'bias' | 'signals'>, given: Signals): number[] {
  const total = Array.from(bias)
  for (const [name, amount] of given) {
    const weights = signals.get(name)
    if (weights) for (let label = 0; label < labelCount; label += 1) total[label]! += weights[label]! * amount
  }
  return total
}

/** What the rest of the post has added to each of these sums: words and signals of other sentences. */
export function besideSums({ grams, signals }: Logistic, features: Features): number[] {
  const { beside } = features.grams
  const value = gramValue('beside', beside)
  const lent = [...features.signals].filter(([name]) => isLent(name))
  return Array.from({ length: labelCount }, (_, label) => {
    const words = beside.reduce((sum, bucket) => sum + grams[bucket * labelCount + label]! * value, 0)
    return lent.reduce((sum, [name, amount]) => sum + (signals.get(name)?.[label] ?? 0) * amount, words)
  })
}

/** Whether a signal tells of other sentences. */
export function isLent(name: string): boolean {
  return /^(?:before|after|earlier|post) /.test(name)
}

export function chances(total: readonly number[], calibrations: readonly Calibration[]): number[] {
  return calibrations.map(({ slope, shift }, label) => sigmoid(slope * total[label]! + shift))
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** What each general word adds to the sum of one label; a gram of several words gives each its share. */
export function wordShares(
  model: Pick<Logistic, 'grams'>,
  { general, word, character }: SentenceGrams,
  label: number,
): Float64Array {
  const shares = new Float64Array(general.length)
  for (const [kind, grams] of [
    ['word', word],
    ['character', character],
  ] as const) {
    const value = gramValue(kind, grams.buckets)
    grams.buckets.forEach((bucket, index) => {
      const [from, to] = [grams.from[index]!, grams.to[index]!]
      const share = (model.grams[bucket * labelCount + label]! * value) / (to - from + 1)
      for (let at = from; at <= to; at += 1) shares[at]! += share
    })
  }
  return shares
}
