import { bucketCount } from './hash.ts'
import { modelLabels } from './labels.ts'
import type { Calibration, Logistic } from './logistic.ts'
import { weights } from './weights.ts'

/** As the trainer writes them to `weights.ts`. */
export interface PackedWeights {
  /** Of all that follows: the first eight digits of a SHA-256. */
  hash: string
  /** For each label, in the order of `modelLabels`. */
  bias: readonly number[]
  calibrations: readonly Calibration[]
  /** What one step of the eight-bit weights is worth, for each label. */
  steps: readonly number[]
  signals: Readonly<Record<string, readonly number[]>>
  /** Signed bytes, bucket by bucket, label by label, in base64. */
  grams: string
}

export interface TrainedModel extends Logistic {
  calibrations: readonly Calibration[]
}

let unpacked: TrainedModel | null = null

/** The committed model, unpacked when it is first asked for. */
export function trainedModel(): TrainedModel {
  return (unpacked ??= unpack(weights))
}

export const weightsHash = weights.hash

export function unpack(packed: PackedWeights): TrainedModel {
  const bytes = atob(packed.grams)
  const count = modelLabels.length
  if (bytes.length !== bucketCount * count) throw new Error('The weights do not fit the features.')
  const grams = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) {
    const unit = bytes.charCodeAt(at)
    grams[at] = (unit > 127 ? unit - 256 : unit) * packed.steps[at % count]!
  }
  return {
    bias: packed.bias,
    grams,
    signals: new Map(Object.entries(packed.signals)),
    calibrations: packed.calibrations,
  }
}
