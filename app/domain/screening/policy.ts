import { standings, type FindingLabel, type FlagReason, type PolicyAction, type Standing } from '../vocabulary.ts'
import { thresholds } from './thresholds.ts'

/**
 * What an administrator can set. A listed phrase is not among them: its list says what it does; nor is a member whose posts
 * wait: that was decided about them.
 */
export const policyLabels = [
  'emergency',
  'stop_treatment',
  'remedy_claim',
  'contradiction',
  'personal_data',
  'abuse',
  'spam',
  'first_posts',
  'form',
] as const satisfies readonly FindingLabel[]
export type PolicyLabel = (typeof policyLabels)[number]

/** `action` follows from a finding whose score is `minScore` (0 to 1) or more. */
export interface PolicyRow {
  action: PolicyAction
  minScore: number
}

/** Reports count once for each member of one of `standings`, and only while their case is open. */
export interface ReportRow {
  reasons: FlagReason[]
  standings: Standing[]
  reporters: number
  action: PolicyAction
}

export interface Policy {
  labels: Record<PolicyLabel, Record<Standing, PolicyRow>>
  reports: ReportRow[]
}

/** What administrators have changed: one entry for each label and standing that is not as it came. */
export interface PolicyOverride {
  label: PolicyLabel
  standing: Standing
  action: PolicyAction
  /** Null for the engine's own threshold. */
  minScore: number | null
}

/** The action for new, established and trusted members. An emergency is shown: readers may help. */
const defaultActions: Record<PolicyLabel, Record<Standing, PolicyAction>> = {
  emergency: { new: 'urgent', established: 'urgent', trusted: 'urgent' },
  stop_treatment: { new: 'urgent_hold', established: 'urgent_hold', trusted: 'urgent_hold' },
  remedy_claim: { new: 'ask', established: 'ask', trusted: 'queue' },
  contradiction: { new: 'queue', established: 'queue', trusted: 'queue' },
  personal_data: { new: 'ask', established: 'ask', trusted: 'ask' },
  abuse: { new: 'hold', established: 'hold', trusted: 'hold' },
  spam: { new: 'hold', established: 'hold', trusted: 'hold' },
  first_posts: { new: 'queue', established: 'queue', trusted: 'queue' },
  form: { new: 'queue', established: 'queue', trusted: 'queue' },
}

/**
 * What may be chosen. Nothing is ever removed by the engine, so no action does. Every emergency reaches a moderator;
 * nobody but its author reads advice to stop a treatment before a moderator has; what can be reworded can be asked about.
 */
export const allowedActions: Record<PolicyLabel, readonly PolicyAction[]> = {
  emergency: ['queue', 'hold', 'urgent', 'urgent_hold'],
  stop_treatment: ['hold', 'urgent_hold'],
  remedy_claim: ['publish', 'queue', 'ask', 'hold'],
  contradiction: ['publish', 'queue', 'ask', 'hold'],
  personal_data: ['queue', 'ask', 'hold'],
  abuse: ['queue', 'hold'],
  spam: ['queue', 'hold'],
  first_posts: ['publish', 'queue', 'hold'],
  form: ['publish', 'queue', 'hold'],
}

/**
 * Labels whose least score may be raised. Not where that would let the gravest pass, nor where the finding is a plain
 * fact and no guess.
 */
const scored: readonly PolicyLabel[] = ['remedy_claim', 'contradiction', 'personal_data', 'abuse', 'spam']

export function hasScore(label: PolicyLabel): boolean {
  return scored.includes(label)
}

/** A policy above this would let even what the engine is sure of pass unseen. */
export const highestMinScore = 0.95

const defaultReports: ReportRow[] = [
  {
    reasons: ['dangerous_advice', 'private_information'],
    standings: ['established', 'trusted'],
    reporters: 3,
    action: 'hold',
  },
  { reasons: ['someone_in_danger'], standings: ['established', 'trusted'], reporters: 3, action: 'urgent' },
]

/** The policy as Margin comes, with what administrators changed laid over it. */
export function policyWith(overrides: readonly PolicyOverride[]): Policy {
  const labels = Object.fromEntries(
    policyLabels.map((label) => [
      label,
      Object.fromEntries(standings.map((standing) => [standing, rowOf(label, standing, overrides)])),
    ]),
  ) as Policy['labels']
  return { labels, reports: defaultReports }
}

function rowOf(label: PolicyLabel, standing: Standing, overrides: readonly PolicyOverride[]): PolicyRow {
  const changed = overrides.find((override) => override.label === label && override.standing === standing)
  return {
    action: changed?.action ?? defaultActions[label][standing],
    minScore: Math.max(thresholds[label], changed?.minScore ?? 0),
  }
}

export const defaultPolicy: Policy = policyWith([])

export function isPolicyLabel(label: FindingLabel): label is PolicyLabel {
  return policyLabels.some((known) => known === label)
}

/** Why `row` may not stand for `label`, in words for the administrator; null when it may. */
export function policyProblem(label: PolicyLabel, row: PolicyRow): string | null {
  if (!allowedActions[label].includes(row.action)) return 'This cannot be chosen here.'
  if (!hasScore(label)) {
    return row.minScore === thresholds[label] ? null : 'Here the score makes no difference and cannot be changed.'
  }
  if (row.minScore >= thresholds[label] && row.minScore <= highestMinScore) return null
  return `Please give a score from ${thresholds[label]} to ${highestMinScore}.`
}

export interface PolicyChange {
  label: PolicyLabel
  standing: Standing
  before: PolicyRow
  after: PolicyRow
}

/** The rows in which two policies differ, in the order of the table. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  return policyLabels.flatMap((label) =>
    standings.flatMap((standing) => {
      const rows = { before: before.labels[label][standing], after: after.labels[label][standing] }
      const same = rows.before.action === rows.after.action && rows.before.minScore === rows.after.minScore
      return same ? [] : [{ label, standing, ...rows }]
    }),
  )
}

/** Tells plans apart: whether what is saved is what the effect was shown of. */
export function policyKey({ labels }: Policy): string {
  return policyLabels
    .flatMap((label) => standings.map((standing) => labels[label][standing]))
    .map(({ action, minScore }) => `${action} ${minScore}`)
    .join(', ')
}
