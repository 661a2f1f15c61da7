import type { CasePriority, FindingLabel, FlagReason, PolicyAction, ScreeningOutcome, Standing } from '../vocabulary.ts'
import { defaultPolicy, isPolicyLabel, type Policy, type ReportRow } from './policy.ts'
import { sureClaim } from './thresholds.ts'
import type { Finding, Screening } from './types.ts'

/** A report of the text as it stands, whose case is open. */
export interface Report {
  reporterId: string
  standing: Standing
  reason: FlagReason
}

export interface Deciding {
  standing: Standing
  /** Of an imported post nobody can be asked, and whatever is flagged is held. */
  imported: boolean
  reports?: readonly Report[]
  policy?: Policy
}

export type PolicyDecision = Pick<Screening, 'outcome' | 'holds' | 'priority' | 'reasons'>

interface Effect {
  outcome: ScreeningOutcome
  holds: boolean
  priority: CasePriority
  reason: string
}

/** What each action does. What the author was asked about is held once they send it. */
const effects: Record<PolicyAction, Omit<Effect, 'reason'>> = {
  publish: { outcome: 'publish', holds: false, priority: 'normal' },
  queue: { outcome: 'queue', holds: false, priority: 'normal' },
  ask: { outcome: 'ask', holds: true, priority: 'normal' },
  hold: { outcome: 'hold', holds: true, priority: 'normal' },
  urgent: { outcome: 'urgent', holds: false, priority: 'urgent' },
  urgent_hold: { outcome: 'urgent', holds: true, priority: 'urgent' },
}

const reasons: Record<FindingLabel, string> = {
  emergency: 'Somebody may need help now.',
  stop_treatment: 'It seems to urge others to stop or change a prescribed treatment.',
  remedy_claim: 'It seems to say that a remedy helps an illness or moves a count.',
  contradiction: 'It may differ from what the article says.',
  personal_data: 'It seems to show private information.',
  abuse: 'It seems to attack somebody.',
  spam: 'It seems to sell or to lead readers elsewhere.',
  listed_phrase: 'It holds a phrase that the moderators listed.',
  first_posts: 'It is one of a new member’s first two posts.',
  premoderation: 'A moderator looks at this member’s next posts before others see them.',
  form: 'Its form is unusual: very long, all capitals, or the same again and again.',
}

/** What follows without the policy: from lists of phrases (blocked ones come this far in imports alone), from a sanction. */
const phraseActions: Record<string, PolicyAction> = {
  'phrase-watch': 'queue',
  'phrase-hold': 'hold',
  'phrase-block': 'hold',
  premoderated: 'hold',
}

/**
 * (findings, standing, imported, reports, policy) -> what happens. Nothing is removed here. Every cause that weighs is
 * collected first; the strictest wish then wins for each of outcome, hold and priority.
 */
export function decide(
  findings: readonly Pick<Finding, 'label' | 'score' | 'rule'>[],
  { standing, imported, reports = [], policy = defaultPolicy }: Deciding,
): PolicyDecision {
  const causes = [
    ...findings
      .filter(({ label }) => !(imported && label === 'first_posts'))
      .map((finding) => effectOf(finding, { standing, policy })),
    ...policy.reports.map((row) => effectOfReports(row, reports)),
  ].filter((cause) => cause !== null)
  if (causes.length === 0) return { outcome: 'publish', holds: false, priority: 'normal', reasons: [] }
  const outcome = strictest(
    causes.map((cause) => cause.outcome),
    outcomes,
  )
  const holds = imported || causes.some((cause) => cause.holds)
  const isHeld = holds && (outcome === 'queue' || (imported && outcome === 'ask'))
  return {
    outcome: isHeld ? 'hold' : outcome,
    holds,
    priority: strictest(
      causes.map((cause) => cause.priority),
      priorities,
    ),
    reasons: [...new Set(causes.map((cause) => cause.reason))],
  }
}

function effectOf(
  finding: Pick<Finding, 'label' | 'score' | 'rule'>,
  { standing, policy }: { standing: Standing; policy: Policy },
): Effect | null {
  const action = actionOf(finding, { standing, policy })
  if (action === 'publish') return null
  const effect = effects[action]
  const priority = effect.priority === 'normal' && pressing(finding, effect.holds) ? 'high' : effect.priority
  return { ...effect, priority, reason: reasons[finding.label] }
}

function actionOf(
  { label, score, rule }: Pick<Finding, 'label' | 'score' | 'rule'>,
  { standing, policy }: { standing: Standing; policy: Policy },
): PolicyAction {
  if (!isPolicyLabel(label)) return phraseActions[rule] ?? 'hold'
  const row = policy.labels[label][standing]
  return score >= row.minScore ? row.action : 'publish'
}

/** Laid before a moderator ahead of others: sure claims, blocked phrases, and whoever may be hurt while it waits. */
function pressing({ label, score, rule }: Pick<Finding, 'label' | 'score' | 'rule'>, holds: boolean): boolean {
  if (label === 'remedy_claim') return score >= sureClaim
  if (label === 'emergency' || label === 'stop_treatment') return true
  return holds && (label === 'personal_data' || label === 'abuse' || rule === 'phrase-block')
}

function effectOfReports(row: ReportRow, reports: readonly Report[]): Effect | null {
  const reporters = new Set(
    reports
      .filter(({ reason, standing }) => row.reasons.includes(reason) && row.standings.includes(standing))
      .map(({ reporterId }) => reporterId),
  )
  if (reporters.size < row.reporters || row.action === 'publish') return null
  const effect = effects[row.action]
  const priority = effect.priority === 'normal' ? 'high' : effect.priority
  return { ...effect, priority, reason: 'Several members reported it for a serious reason.' }
}

const outcomes: readonly ScreeningOutcome[] = ['publish', 'queue', 'ask', 'hold', 'urgent']
const priorities: readonly CasePriority[] = ['normal', 'high', 'urgent']

function strictest<T>(wishes: readonly T[], order: readonly T[]): T {
  return wishes.reduce((most, wish) => (order.indexOf(wish) > order.indexOf(most) ? wish : most))
}
