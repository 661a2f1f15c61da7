import { authorize } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import type { PolicyAction, Standing } from '../vocabulary.ts'
import { loadPolicy } from './load-policy.server.ts'
import { isPolicyLabel, type Policy, type PolicyLabel } from './policy.ts'

/** A row that somebody changed; `action` is null where the default was put back. */
export interface PolicyHistoryLine {
  id: string
  label: PolicyLabel
  standing: Standing
  action: PolicyAction | null
  minScore: number | null
  changedBy: string | null
  changedAt: Date
}

export interface PolicyPage {
  policy: Policy
  /** The number of the last change; a form that was opened before a later one is refused. */
  version: string
  history: PolicyHistoryLine[]
}

const linesShown = 30

export async function viewPolicy(ctx: Ctx): Promise<PolicyPage> {
  authorize(ctx, 'edit_policy')
  const [policy, changes] = await Promise.all([
    loadPolicy(ctx),
    ctx.db.policyRule.findMany({
      orderBy: { seq: 'desc' },
      take: linesShown,
      include: { changedBy: { select: { displayName: true } } },
    }),
  ])
  return {
    policy,
    version: String(changes[0]?.seq ?? 0),
    history: changes.flatMap(({ id, label, standing, action, minScore, changedBy, changedAt }) =>
      isPolicyLabel(label)
        ? [{ id, label, standing, action, minScore, changedBy: changedBy?.displayName ?? null, changedAt }]
        : [],
    ),
  }
}
