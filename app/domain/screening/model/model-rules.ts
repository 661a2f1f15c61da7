import type { Rule } from '../phases/phase.ts'

/** What the model's findings are called and why they are shown. The score is the model's own. */
export const modelRules: readonly Rule[] = [
  {
    id: 'model-remedy_claim',
    label: 'remedy_claim',
    score: 0.5,
    reason: 'Reads like a claim that a remedy helps an illness or moves a count.',
    fires: [],
    silent: [],
  },
  {
    id: 'model-contradiction',
    label: 'contradiction',
    score: 0.5,
    reason: 'Reads like a statement of fact that is often told wrongly. The passages beside it may help to check it.',
    fires: [],
    silent: [],
  },
  {
    id: 'model-stop_treatment',
    label: 'stop_treatment',
    score: 0.5,
    reason: 'Reads like advice to stop, skip or change a prescribed treatment.',
    fires: [],
    silent: [],
  },
  {
    id: 'model-emergency',
    label: 'emergency',
    score: 0.5,
    reason: 'Reads as if somebody may need urgent help now.',
    fires: [],
    silent: [],
  },
  {
    id: 'model-personal_data',
    label: 'personal_data',
    score: 0.5,
    reason: 'Reads as if it names somebody or tells how to reach them.',
    fires: [],
    silent: [],
  },
  {
    id: 'model-abuse',
    label: 'abuse',
    score: 0.5,
    reason: 'Reads like an attack on somebody.',
    fires: [],
    silent: [],
  },
  {
    id: 'model-spam',
    label: 'spam',
    score: 0.5,
    reason: 'Reads like an advertisement or an offer to sell.',
    fires: [],
    silent: [],
  },
]
