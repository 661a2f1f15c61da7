import { bucketCount } from '../../app/domain/screening/model/hash.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import type { SentenceExample } from './examples.ts'

const labelCount = modelLabels.length

export interface FitOptions {
  epochs: number
  rate: number
  /** L2 on the weights of grams and of signals. */
  shrinkGrams: number
  shrinkSignals: number
  /** How much rarer a positive may count than it is: 0 not at all, 1 as much as all negatives. */
  balance: number
  seed: number
}

export const defaultFit: FitOptions = {
  epochs: 12,
  rate: 0.1,
  shrinkGrams: 2e-4,
  shrinkSignals: 2e-4,
  balance: 0.5,
  seed: 20_240_611,
}

/** One logistic per label, before calibration. `grams[bucket * labels + label]`, `signals` by name. */
export interface RawModel {
  bias: Float64Array
  grams: Float32Array
  signals: Map<string, Float64Array>
}

export interface TrainingSentence {
  sentence: SentenceExample
  weight: number
}

/** What a sentence looks like to the logistic: indices behind `bucketCount` are signals. */
interface Vector {
  index: Int32Array
  value: Float32Array
}

/** Grams of a kind share a length of 1, whatever the sentence's; signals stand as they are. */
export const gramScale = { word: 1.4, character: 1 }

function vectorOf(sentence: SentenceExample, signalIds: ReadonlyMap<string, number>): Vector {
  const signals = [...sentence.signals].filter(([name]) => signalIds.has(name))
  const { word, character } = sentence
  const length = word.length + character.length + signals.length
  const index = new Int32Array(length)
  const value = new Float32Array(length)
  index.set(word)
  value.fill(gramScale.word / Math.sqrt(Math.max(1, word.length)), 0, word.length)
  index.set(character, word.length)
  value.fill(
    gramScale.character / Math.sqrt(Math.max(1, character.length)),
    word.length,
    word.length + character.length,
  )
  signals.forEach(([name, amount], at) => {
    index[word.length + character.length + at] = bucketCount + signalIds.get(name)!
    value[word.length + character.length + at] = amount
  })
  return { index, value }
}

/** Same sentences in the same order, same options: the same weights to the last bit. */
export function fit(
  training: readonly TrainingSentence[],
  options: FitOptions = defaultFit,
  uses: (signal: string) => boolean = () => true,
): RawModel {
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
  const positiveWeight = positiveWeights(training, options.balance)
  const order = Int32Array.from(training.keys())
  const random = generator(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    for (const row of order) learn(row)
  }
  return toRaw()

  function learn(row: number) {
    const { sentence, weight } = training[row]!
    const { index, value } = vectors[row]!
    const { targets } = sentence
    for (let label = 0; label < labelCount; label += 1) {
      const target = targets[label]!
      if (target < 0) continue
      let sum = bias[label]!
      for (let at = 0; at < index.length; at += 1) sum += weights[index[at]! * labelCount + label]! * value[at]!
      const error = (sigmoid(sum) - target) * weight * (target === 1 ? positiveWeight[label]! : 1)
      if (Math.abs(error) < 1e-4) continue
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
  }

  function toRaw(): RawModel {
    const signals = new Map<string, Float64Array>()
    for (const [name, id] of signalIds) {
      const from = (bucketCount + id) * labelCount
      signals.set(name, weights.slice(from, from + labelCount))
    }
    return { bias, grams: Float32Array.from(weights.subarray(0, bucketCount * labelCount)), signals }
  }
}

function positiveWeights(training: readonly TrainingSentence[], balance: number): Float64Array {
  const most = 12
  return Float64Array.from(modelLabels.keys(), (label) => {
    const sum = (target: number) =>
      training.reduce((all, { sentence, weight }) => all + (sentence.targets[label] === target ? weight : 0), 0)
    const positives = sum(1)
    return positives === 0 ? 1 : Math.min(most, Math.max(1, (sum(0) / positives) ** balance))
  })
}

/** The logistic's sums for each label, before calibration. */
export function rawSums(model: RawModel, sentence: SentenceExample): Float64Array {
  const sums = Float64Array.from(model.bias)
  const add = (grams: Int32Array, scale: number) => {
    const value = scale / Math.sqrt(Math.max(1, grams.length))
    for (const bucket of grams) {
      for (let label = 0; label < labelCount; label += 1) sums[label]! += model.grams[bucket * labelCount + label]! * value
    }
  }
  add(sentence.word, gramScale.word)
  add(sentence.character, gramScale.character)
  for (const [name, amount] of sentence.signals) {
    model.signals.get(name)?.forEach((weight, label) => (sums[label]! += weight * amount))
  }
  return sums
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
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

function shuffle(order: Int32Array, random: () => number) {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last]!
    order[last] = order[other]!
    order[other] = kept
  }
}
