import type { FindingLabel, Verdict } from '../../vocabulary.ts'

/** Verdicts that say that a finding with this label was right. */
const right: Partial<Record<FindingLabel, readonly Verdict[]>> = {
  remedy_claim: ['unsupported_claim', 'contradicts_article', 'dangerous_advice'],
  contradiction: ['unsupported_claim', 'contradicts_article', 'dangerous_advice'],
  stop_treatment: ['unsupported_claim', 'contradicts_article', 'dangerous_advice'],
  personal_data: ['private_data'],
}

/** For a label about something else than a claim, everything is right that a moderator does not call harmless. */
export function wasRight(label: FindingLabel, verdict: Verdict): boolean {
  return right[label]?.includes(verdict) ?? (verdict !== 'not_a_problem' && verdict !== 'question')
}

export interface RulePrecision {
  rule: string
  label: FindingLabel
  judged: number
  right: number
  share: number
  /** Wilson's 95% interval of `share`. */
  low: number
  high: number
  /** Judged five times or more, and wrong more often than right. */
  mostlyWrong: boolean
}

const enough = 5

/** How often moderators agreed with each rule, the least agreed with first. */
export function rulePrecision(
  judgements: readonly { rule: string; label: FindingLabel; verdict: Verdict; count: number }[],
): RulePrecision[] {
  const byRule = new Map<string, { label: FindingLabel; judged: number; right: number }>()
  for (const { rule, label, verdict, count } of judgements) {
    const known = byRule.get(rule) ?? { label, judged: 0, right: 0 }
    known.judged += count
    if (wasRight(label, verdict)) known.right += count
    byRule.set(rule, known)
  }
  return [...byRule]
    .map(([rule, { label, judged, right }]) => {
      const share = right / judged
      return {
        rule,
        label,
        judged,
        right,
        share,
        ...wilson(right, judged),
        mostlyWrong: judged >= enough && share < 0.5,
      }
    })
    .sort((a, b) => a.share - b.share || b.judged - a.judged || a.rule.localeCompare(b.rule))
}

/** Wilson's score interval at 95%. */
export function wilson(hits: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const z = 1.96
  const p = hits / of
  const scale = 1 + (z * z) / of
  const centre = (p + (z * z) / (2 * of)) / scale
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
