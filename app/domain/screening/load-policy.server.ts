import type { Ctx } from '../ctx.server.ts'
import { isPolicyLabel, policyWith, type Policy, type PolicyOverride } from './policy.ts'

/** The policy that holds now, or that held at a time. */
export async function loadPolicy(ctx: Ctx, input: { at?: Date } = {}): Promise<Policy> {
  const rules = await ctx.db.policyRule.findMany({
    where: input.at ? { changedAt: { lte: input.at } } : {},
    distinct: ['label', 'standing'],
    orderBy: [{ seq: 'desc' }],
    select: { label: true, standing: true, action: true, minScore: true },
  })
  return policyWith(
    rules.flatMap(({ label, standing, action, minScore }): PolicyOverride[] =>
      action && isPolicyLabel(label) ? [{ label, standing, action, minScore }] : [],
    ),
  )
}
