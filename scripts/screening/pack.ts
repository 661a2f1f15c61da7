import { createHash } from 'node:crypto'
import type { Calibration, Logistic } from '../../app/domain/screening/model/logistic.ts'
import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import type { PackedWeights } from '../../app/domain/screening/model/trained.ts'

const labelCount = modelLabels.length
const most = 127

/** Eight-bit weights, one step for each label, and the hash of all that decides a score. */
export function pack(model: Logistic, calibrations: readonly Calibration[]): PackedWeights {
  const steps = modelLabels.map((_, label) => {
    let largest = 0
    for (let at = label; at < model.grams.length; at += labelCount) {
      largest = Math.max(largest, Math.abs(model.grams[at]!))
    }
    return largest === 0 ? 1 : Number((largest / most).toPrecision(6))
  })
  const bytes = Int8Array.from(model.grams, (weight, at) =>
    Math.max(-most, Math.min(most, Math.round(weight / steps[at % labelCount]!))),
  )
  const signals = [...model.signals]
    .map(([name, weights]) => [name, Array.from(weights, rounded)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const packed = {
    bias: Array.from(model.bias, rounded),
    calibrations: calibrations.map(({ slope, shift }) => ({ slope: rounded(slope), shift: rounded(shift) })),
    steps,
    signals: Object.fromEntries(signals),
    grams: Buffer.from(bytes.buffer).toString('base64'),
  }
  return { hash: hashOf(packed), ...packed }
}

export function hashOf(packed: Omit<PackedWeights, 'hash'>): string {
  const { bias, calibrations, steps, signals, grams } = packed
  const text = JSON.stringify([bias, calibrations, steps, signals, grams])
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

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
