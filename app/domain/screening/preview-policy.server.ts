import { authorize } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { loadPolicy } from './load-policy.server.ts'
import { policyEffect, type PolicyEffect, type ScreenedPost } from './policy-effect.ts'
import { policyChanges, type Policy, type PolicyChange } from './policy.ts'

export interface PolicyPreview {
  changes: PolicyChange[]
  effect: PolicyEffect
}

const postsLookedAt = 1000

/** What a planned policy would have done with the last posts, by what is stored of them. Nothing is changed. */
export async function previewPolicy(ctx: Ctx, input: { policy: Policy }): Promise<PolicyPreview> {
  authorize(ctx, 'edit_policy')
  const now = await loadPolicy(ctx)
  const posts = await loadLastPosts(ctx)
  return { changes: policyChanges(now, input.policy), effect: policyEffect(posts, { now, then: input.policy }) }
}

/** The newest run of each of the last posts. The standing is the one of then, where that was kept. */
async function loadLastPosts(ctx: Ctx): Promise<ScreenedPost[]> {
  return ctx.db.$queryRaw<ScreenedPost[]>`
    SELECT coalesce(run.author_standing, member.standing)::text AS standing,
      coalesce(run.imported, post.import_key IS NOT NULL) AS imported,
      coalesce(
        (SELECT json_agg(json_build_object('label', label, 'score', score, 'rule', rule)) FROM finding WHERE run_id = run.id),
        '[]') AS findings
    FROM (SELECT id, author_id, import_key FROM post ORDER BY id DESC LIMIT ${postsLookedAt}::int) post
    JOIN member ON member.id = post.author_id
    CROSS JOIN LATERAL (
      SELECT id, author_standing, imported FROM screening_run WHERE post_id = post.id ORDER BY created_at DESC, id DESC LIMIT 1
    ) run`
}
