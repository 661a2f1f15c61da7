import { bucketCount } from '../../app/domain/screening/model/hash.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import { bucketsOf, gramValue, sigmoid } from '../../app/domain/screening/model/logistic.ts'
import type { Logistic } from '../../app/domain/screening/model/logistic.ts'
import type { SentenceExample } from './examples.ts'

const labelCount = modelLabels.length

export interface FitOptions {
  epochs: number
  rate: number
  /** L2 on the weights of grams and of signals. */
  shrinkGrams: number
  shrinkSignals: number
  seed: number
}

export const defaultFit: FitOptions = {
  epochs: 6,
  rate: 0.12,
  shrinkGrams: 5e-5,
  shrinkSignals: 5e-5,
  seed: 20_240_611,
}

/** What is this near its target is not learnt again. */
const settled = 0.005

/** Whether a signal may be used, by its name. */
export type Uses = (signal: string) => boolean

export interface TrainingSentence {
  sentence: Pick<SentenceExample, 'grams' | 'signals' | 'targets'>
  weight: number
}

/** What a sentence looks like to the logistic: indices behind `bucketCount` are signals. */
interface Vector {
  index: Int32Array
  value: Float32Array
}

function vectorOf(
  { grams, signals: given }: TrainingSentence['sentence'],
  signalIds: ReadonlyMap<string, number>,
): Vector {
  const signals = [...given].filter(([name]) => signalIds.has(name))
  const kinds = bucketsOf(grams)
  const hashed = kinds.reduce((sum, [, buckets]) => sum + buckets.length, 0)
  const index = new Int32Array(hashed + signals.length)
  const value = new Float32Array(index.length)
  let from = 0
  for (const [kind, buckets] of kinds) {
    index.set(buckets, from)
    value.fill(gramValue(kind, buckets), from, from + buckets.length)
    from += buckets.length
  }
  signals.forEach(([name, amount], at) => {
    index[from + at] = bucketCount + signalIds.get(name)!
    value[from + at] = amount
  })
  return { index, value }
}

/** Same sentences in the same order, same options: the same weights to the last bit. */
export function fit(
  training: readonly TrainingSentence[],
  options: FitOptions = defaultFit,
  uses: Uses = () => true,
): Logistic {
  const signalIds = new Map<string, number>()
  for (const { sentence } of training) {
    for (const name of sentence.signals.keys()) {
      if (uses(name) && !signalIds.has(name)) signalIds.set(name, signalIds.size)
    }
  }
  const vectors = training.map(({ sentence }) => vectorOf(sentence, signalIds))
  const size = bucketCount + signalIds.size
  const weights = new Float64Array(size * labelCount)
  const squares = new Float64Array(size * labelCount).fill(1e-3)
  const bias = new Float64Array(labelCount)
  const biasSquares = new Float64Array(labelCount).fill(1e-3)
  const order = Int32Array.from(training.keys())
  const random = generator(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    for (const row of order) learn(row)
  }
  return toLogistic()

  function learn(row: number) {
    const { sentence, weight } = training[row]!
    const { index, value } = vectors[row]!
    const { targets } = sentence
    const total = Float64Array.from(bias)
    for (let at = 0; at < index.length; at += 1) {
      const place = index[at]! * labelCount
      for (let label = 0; label < labelCount; label += 1) total[label]! += weights[place + label]! * value[at]!
    }
    for (let label = 0; label < labelCount; label += 1) {
      if (targets[label]! < 0) continue
      const error = sigmoid(total[label]!) - targets[label]!
      if (Math.abs(error) < settled) continue
      step(label, error * weight, row)
    }
  }

  function step(label: number, error: number, row: number) {
    const { index, value } = vectors[row]!
    biasSquares[label]! += error * error
    bias[label]! -= (options.rate * error) / Math.sqrt(biasSquares[label]!)
    for (let at = 0; at < index.length; at += 1) {
      const feature = index[at]!
      const place = feature * labelCount + label
      const shrink = feature < bucketCount ? options.shrinkGrams : options.shrinkSignals
      const slope = error * value[at]! + shrink * weights[place]!
      squares[place]! += slope * slope
      weights[place]! -= (options.rate * slope) / Math.sqrt(squares[place]!)
    }
  }

  function toLogistic(): Logistic {
    const signals = new Map<string, Float64Array>()
    for (const [name, id] of signalIds) {
      const from = (bucketCount + id) * labelCount
      signals.set(name, weights.slice(from, from + labelCount))
    }
    return { bias, grams: Float32Array.from(weights.subarray(0, bucketCount * labelCount)), signals }
  }
}

/** Mulberry32: small, seeded, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function shuffle(order: Int32Array, random: () => number) {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last]!
    order[last] = order[other]!
    order[other] = kept
  }
}
