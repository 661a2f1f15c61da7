import type { Standing } from '../vocabulary.ts'
import { defaultPolicy, isPolicyLabel, type Policy } from './policy.ts'
import type { Finding, Screening } from './types.ts'

interface Asking {
  standing: Standing
  policy?: Policy
}

/** What the policy asks an author of this standing about before their text is sent, in the order of the text. */
export function findingsToAsk(
  { findings }: Pick<Screening, 'findings'>,
  { standing, policy = defaultPolicy }: Asking,
): Finding[] {
  // Somebody who may need help now is not kept with questions.
  if (
    findings.some(({ label, score }) => label === 'emergency' && score >= policy.labels.emergency[standing].minScore)
  ) {
    return []
  }
  return findings.filter(({ label, score }) => {
    if (!isPolicyLabel(label)) return false
    const { action, minScore } = policy.labels[label][standing]
    return action === 'ask' && score >= minScore
  })
}

/** Whether this text wants asking about first. */
export function wantsAsking(screening: Pick<Screening, 'findings'>, asking: Asking): boolean {
  return findingsToAsk(screening, asking).length > 0
}
