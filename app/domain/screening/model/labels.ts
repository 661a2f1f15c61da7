import type { FindingLabel } from '../../vocabulary.ts'

/** The labels of the data; one logistic each. The order is that of the weights. */
export const modelLabels = [
  'remedy_claim',
  'contradiction',
  'stop_treatment',
  'emergency',
  'personal_data',
  'abuse',
  'spam',
] as const satisfies readonly FindingLabel[]

export type ModelLabel = (typeof modelLabels)[number]

export function isModelLabel(label: string): label is ModelLabel {
  return (modelLabels as readonly string[]).includes(label)
}
