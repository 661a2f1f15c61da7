import { createHash } from 'node:crypto'
import { inputLength } from '../../app/domain/screening/model/embedding.ts'
import type { EmbeddingLogistic } from '../../app/domain/screening/model/embedding.ts'
import type { Calibration, Logistic } from '../../app/domain/screening/model/logistic.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import type { Scale } from '../../app/domain/screening/model/stacking.ts'
import type { PackedWeights } from '../../app/domain/screening/model/trained.ts'

const labelCount = modelLabels.length
const most = 127

/** Eight-bit weights, one step for each label, and the hash of all that decides a score. */
export function pack(
  words: { model: Logistic; scale: Scale },
  embedding: { model: EmbeddingLogistic; scale: Scale },
): PackedWeights {
  const { model } = words
  const grams = eightBits(model.grams, (at) => at % labelCount)
  const vectors = eightBits(embedding.model.weights, (at) => Math.floor(at / inputLength))
  const packed = {
    ...packedSignals(model),
    ...packedScale(words.scale),
    steps: grams.steps,
    grams: grams.bytes,
    embedding: {
      ...packedScale(embedding.scale),
      steps: vectors.steps,
      weights: vectors.bytes,
    },
  }
  return { hash: hashOf(packed), ...packed }
}

function packedScale({ second, calibrations }: Scale) {
  return { calibrations: calibrations.map(roundedScale), second: packedSignals(second) }
}

function packedSignals({ bias, signals }: Pick<Logistic, 'bias' | 'signals'>) {
  const named = [...signals]
    .map(([name, weights]) => [name, Array.from(weights, rounded)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { bias: Array.from(bias, rounded), signals: Object.fromEntries(named) }
}

/** Weights as steps of one byte, the step of each label so wide that its largest weight fits. */
function eightBits(weights: ArrayLike<number>, labelOf: (at: number) => number): { steps: number[]; bytes: string } {
  const largest = modelLabels.map(() => 0)
  for (let at = 0; at < weights.length; at += 1) {
    largest[labelOf(at)] = Math.max(largest[labelOf(at)]!, Math.abs(weights[at]!))
  }
  const steps = largest.map((value) => (value === 0 ? 1 : Number((value / most).toPrecision(6))))
  const bytes = Int8Array.from(weights, (weight, at) =>
    Math.max(-most, Math.min(most, Math.round(weight / steps[labelOf(at)]!))),
  )
  return { steps, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

export function hashOf(packed: Omit<PackedWeights, 'hash'>): string {
  const { bias, calibrations, second, steps, signals, grams, embedding } = packed
  const text = JSON.stringify([bias, calibrations, second, steps, signals, grams, embedding])
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

const roundedScale = ({ slope, shift }: Calibration) => ({ slope: rounded(slope), shift: rounded(shift) })
const rounded = (value: number) => Math.round(value * 1e5) / 1e5

/** The module that the engine loads. */
export function weightsModule(packed: PackedWeights): string {
  return [
    '// Written by `npm run screen:train`; what it learnt from is told in docs/screening.md.',
    "import type { PackedWeights } from './trained.ts'",
    '',
    `export const weights: PackedWeights = ${JSON.stringify(packed)}`,
    '',
  ].join('\n')
}
