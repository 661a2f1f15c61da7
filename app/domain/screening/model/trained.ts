import { inputLength } from './embedding.ts'
import type { EmbeddingLogistic } from './embedding.ts'
import { bucketCount } from './hash.ts'
import { modelLabels } from './labels.ts'
import type { Calibration, Logistic } from './logistic.ts'
import type { Scale } from './stacking.ts'
import { weights } from './weights.ts'

/** As the trainer writes them to `weights.ts`. */
export interface PackedWeights {
  /** Of all that follows: the first eight digits of a SHA-256. */
  hash: string
  /** For each label, in the order of `modelLabels`. */
  bias: readonly number[]
  calibrations: readonly Calibration[]
  second: PackedSecond
  /** What one step of the eight-bit weights is worth, for each label. */
  steps: readonly number[]
  signals: Readonly<Record<string, readonly number[]>>
  /** Signed bytes, bucket by bucket, label by label, in base64. */
  grams: string
  embedding: {
    calibrations: readonly Calibration[]
    second: PackedSecond
    steps: readonly number[]
    /** Signed bytes, label by label, in base64. */
    weights: string
  }
}

interface PackedSecond {
  bias: readonly number[]
  signals: Readonly<Record<string, readonly number[]>>
}

/** The first logistics, and the scale from their sums to chances; and both once more where the embedding is on. */
export interface TrainedModel extends Logistic, Scale {
  embedding: EmbeddingLogistic & Scale
}

let unpacked: TrainedModel | null = null

/** The committed model, unpacked when it is first asked for. */
export function trainedModel(): TrainedModel {
  return (unpacked ??= unpack(weights))
}

export const weightsHash = weights.hash

export function unpack(packed: PackedWeights): TrainedModel {
  const count = modelLabels.length
  const grams = signedBytes(packed.grams, bucketCount * count)
  grams.forEach((step, at) => (grams[at] = step * packed.steps[at % count]!))
  const { calibrations, steps } = packed.embedding
  const weights = signedBytes(packed.embedding.weights, inputLength * count)
  weights.forEach((step, at) => (weights[at] = step * steps[Math.floor(at / inputLength)]!))
  return {
    bias: packed.bias,
    grams,
    signals: new Map(Object.entries(packed.signals)),
    calibrations: packed.calibrations,
    second: unpackSecond(packed.second),
    embedding: { weights, calibrations, second: unpackSecond(packed.embedding.second) },
  }
}

function unpackSecond({ bias, signals }: PackedSecond): Scale['second'] {
  return { bias, signals: new Map(Object.entries(signals)) }
}

function signedBytes(base64: string, length: number): Float32Array {
  const bytes = atob(base64)
  if (bytes.length !== length) throw new Error('The weights do not fit the features.')
  return Float32Array.from(bytes, (character) => {
    const unit = character.charCodeAt(0)
    return unit > 127 ? unit - 256 : unit
  })
}
