import type { CasePriority, FindingLabel, ScreeningOutcome, Standing } from '../vocabulary.ts'
import { sureClaim, weighs } from './thresholds.ts'
import type { Finding, Screening } from './types.ts'

interface Effect {
  outcome: ScreeningOutcome
  holds: boolean
  priority: CasePriority
  reason: string
}

const queue = { outcome: 'queue', holds: false, priority: 'normal' } as const
const hold = { outcome: 'hold', holds: true, priority: 'normal' } as const
const held = { outcome: 'hold', holds: true, priority: 'high' } as const

/** What a finding of each label asks for by itself. An emergency is shown: readers may help. */
const effects: Record<FindingLabel, Effect> = {
  emergency: { outcome: 'urgent', holds: false, priority: 'urgent', reason: 'Somebody may need help now.' },
  stop_treatment: {
    outcome: 'urgent',
    holds: true,
    priority: 'urgent',
    reason: 'It seems to urge others to stop or change a prescribed treatment.',
  },
  remedy_claim: { ...hold, reason: 'It seems to say that a remedy helps an illness or moves a count.' },
  contradiction: { ...queue, reason: 'It may differ from what the article says.' },
  personal_data: { ...held, reason: 'It seems to show private information.' },
  abuse: { ...held, reason: 'It seems to attack somebody.' },
  spam: { ...hold, reason: 'It seems to sell or to lead readers elsewhere.' },
  listed_phrase: { ...hold, reason: 'It holds a phrase that the moderators listed.' },
  first_posts: { ...queue, reason: 'It is one of a new member’s first two posts.' },
  form: { ...queue, reason: 'Its form is unusual: very long, all capitals, or the same again and again.' },
}

/**
 * (findings, standing, imported) -> what happens. Nothing is removed here. Every cause that weighs is collected
 * first; the strictest wish then wins for each of outcome, hold and priority.
 */
export function decide(
  findings: readonly Finding[],
  author: { standing: Standing; imported: boolean },
): Omit<Screening, 'findings' | 'engineVersion'> {
  const causes = findings
    .filter(weighs)
    .filter(({ label }) => !(author.imported && label === 'first_posts'))
    .map((finding) => effectOf(finding, author.standing))
  if (causes.length === 0) return { outcome: 'publish', holds: false, priority: 'normal', reasons: [] }
  const outcome = strictest(
    causes.map((cause) => cause.outcome),
    outcomes,
  )
  const holds = author.imported || causes.some((cause) => cause.holds)
  return {
    outcome: holds && outcome === 'queue' ? 'hold' : outcome,
    holds,
    priority: strictest(
      causes.map((cause) => cause.priority),
      priorities,
    ),
    reasons: [...new Set(causes.map((cause) => cause.reason))],
  }
}

function effectOf(finding: Finding, standing: Standing): Effect {
  const effect = effects[finding.label]
  if (finding.label === 'listed_phrase' && finding.rule === 'phrase-watch') return { ...effect, ...queue }
  if (finding.label === 'listed_phrase' && finding.rule === 'phrase-block') return { ...effect, ...held }
  if (finding.label !== 'remedy_claim') return effect
  const priority = finding.score >= sureClaim ? 'high' : 'normal'
  return standing === 'trusted' ? { ...effect, ...queue, priority } : { ...effect, priority }
}

const outcomes: readonly ScreeningOutcome[] = ['publish', 'queue', 'hold', 'urgent']
const priorities: readonly CasePriority[] = ['normal', 'high', 'urgent']

function strictest<T>(wishes: readonly T[], order: readonly T[]): T {
  return wishes.reduce((most, wish) => (order.indexOf(wish) > order.indexOf(most) ? wish : most))
}
