import { authorize } from '../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../ctx.server.ts'
import { Refusal } from '../refusal.ts'
import { loadPolicy } from './load-policy.server.ts'
import { defaultPolicy, hasScore, policyChanges, policyKey } from './policy.ts'
import type { PolicyInput } from './policy-input.ts'

/** Keeps what differs from the policy that holds; every row stays, so that what held at any time can be told. */
export async function changePolicy(ctx: Ctx, input: PolicyInput): Promise<{ changed: number }> {
  authorize(ctx, 'edit_policy')
  if (input.previewed !== policyKey(input.policy)) {
    throw new Refusal(
      'stale',
      'This is not what the effect was shown of. Please look at the effect again before you save.',
    )
  }
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$executeRaw`LOCK TABLE policy_rule IN SHARE ROW EXCLUSIVE MODE`
    const last = await ctx.db.policyRule.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } })
    if (String(last?.seq ?? 0) !== input.version) {
      throw new Refusal('stale', 'Somebody else has changed the policy meanwhile. Please open the page again.')
    }
    const changes = policyChanges(await loadPolicy(ctx), input.policy)
    for (const { label, standing, after } of changes) {
      const standard = defaultPolicy.labels[label][standing]
      const isDefault = after.action === standard.action && after.minScore === standard.minScore
      const keepsScore = !isDefault && hasScore(label) && after.minScore !== standard.minScore
      await ctx.db.policyRule.create({
        data: {
          label,
          standing,
          action: isDefault ? null : after.action,
          minScore: keepsScore ? after.minScore : null,
          changedById: ctx.actor.kind === 'member' ? ctx.actor.id : null,
          changedAt: ctx.now,
        },
      })
    }
    return { changed: changes.length }
  })
}
