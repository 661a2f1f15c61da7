import type { FindingLabel, Verdict } from '../../vocabulary.ts'

/** Labels that the trainer knows. */
export type TrainingLabel =
  'remedy_claim' | 'contradiction' | 'stop_treatment' | 'emergency' | 'personal_data' | 'abuse' | 'spam'

/** A row as `data/screening/corpus` has them, with where it comes from. */
export interface TrainingRow {
  id: string
  condition: string
  text: string
  labels: TrainingLabel[]
  spans: { label: TrainingLabel; quote: string }[]
  kind: 'claim' | 'experience' | 'question' | 'hard_negative'
  verdict: Verdict
  source: 'moderation'
}

/** What a verdict teaches of a sentence; `label` is what the engine had found, null where it had found nothing. */
export function trainingRow(input: {
  id: string
  condition: string
  /** The sentence, personal data masked. */
  sentence: string
  label: FindingLabel | null
  verdict: Verdict
}): TrainingRow {
  const { id, condition, sentence: text, verdict } = input
  const label = labelOf(input)
  return {
    id,
    condition,
    text,
    labels: label ? [label] : [],
    spans: label ? [{ label, quote: text }] : [],
    kind: label ? 'claim' : kinds[verdict],
    verdict,
    source: 'moderation',
  }
}

const kinds: Record<Verdict, TrainingRow['kind']> = {
  own_experience: 'experience',
  question: 'question',
  not_a_problem: 'hard_negative',
  unsupported_claim: 'claim',
  contradicts_article: 'claim',
  dangerous_advice: 'claim',
  private_data: 'claim',
}

function labelOf({ label, verdict }: { label: FindingLabel | null; verdict: Verdict }): TrainingLabel | null {
  switch (verdict) {
    case 'unsupported_claim':
      return 'remedy_claim'
    case 'contradicts_article':
      return 'contradiction'
    case 'private_data':
      return 'personal_data'
    case 'dangerous_advice':
      return label === 'remedy_claim' || label === 'contradiction' ? label : 'stop_treatment'
    case 'own_experience':
      // Somebody tells of an emergency of their own: that is what the label is for.
      return label === 'emergency' ? label : null
    case 'question':
    case 'not_a_problem':
      return null
  }
}
