import type { Ctx } from '../../ctx.server.ts'
import { quietSince } from './claim.ts'

/**
 * Gives an open case to a moderator, or renews their claim; false where somebody else has it. `force` takes it from
 * them. The first claim of all is the case's first look. Runs inside the caller's transaction.
 */
export async function writeClaim(
  ctx: Ctx,
  input: { caseId: string; moderatorId: string; force?: boolean },
): Promise<boolean> {
  const { caseId, moderatorId, force = false } = input
  const open = await ctx.db.$queryRaw<{ first_look_at: Date | null }[]>`
    SELECT first_look_at FROM moderation_case WHERE id = ${caseId}::uuid AND status = 'open' FOR UPDATE`
  if (!open[0]) return false
  const written = await ctx.db.$executeRaw`
    INSERT INTO case_claim AS held (case_id, moderator_id, claimed_at, seen_at)
    VALUES (${caseId}::uuid, ${moderatorId}::uuid, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz)
    ON CONFLICT (case_id) DO UPDATE SET
      moderator_id = excluded.moderator_id,
      claimed_at = CASE
        WHEN held.moderator_id = excluded.moderator_id AND held.seen_at > ${quietSince(ctx.now)}::timestamptz
        THEN held.claimed_at ELSE excluded.claimed_at END,
      seen_at = CASE
        WHEN held.moderator_id = excluded.moderator_id THEN greatest(held.seen_at, excluded.seen_at)
        ELSE excluded.seen_at END
    WHERE held.moderator_id = excluded.moderator_id
      OR held.seen_at <= ${quietSince(ctx.now)}::timestamptz
      OR ${force}::boolean`
  if (written > 0 && open[0].first_look_at === null) {
    await ctx.db.case.update({ where: { id: caseId }, data: { firstLookAt: ctx.now } })
  }
  return written > 0
}
