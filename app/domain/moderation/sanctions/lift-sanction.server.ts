import { authorize } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { Refusal } from '../../refusal.ts'
import { v7 as uuidv7 } from 'uuid'
import { recordEvent } from '../record-event.server.ts'
import { refreshLimits } from './refresh-limits.server.ts'

/** Ends a consequence before its time, with a reason that the member reads. What others say of them stays in force. */
export async function liftSanction(ctx: Ctx, input: { sanctionId: string; reason: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const sanction = await findSanction(ctx, input.sanctionId)
    if (!sanction) throw new Refusal('not_found', 'There is no such consequence.')
    authorize(ctx, 'sanction', { authorId: sanction.memberId, memberRole: sanction.member.role })
    const lifted = await lift(ctx, { sanction, reason: input.reason })
    if (!lifted) throw new Refusal('stale', 'It has been lifted already.')
  })
}

/**
 * Lifts all that was imposed with one decision: for undoing it. Whoever calls it has made sure that it may be. Runs
 * inside the caller's transaction; answers how many it lifted.
 */
export async function liftSanctionsOf(ctx: Ctx, input: { eventId: string; reason: string }): Promise<number> {
  const sanctions = await ctx.db.sanction.findMany({
    where: { eventId: input.eventId, liftedAt: null },
    select: { id: true },
  })
  let count = 0
  for (const { id } of sanctions) {
    const sanction = await findSanction(ctx, id)
    if (sanction && (await lift(ctx, { sanction, reason: input.reason }))) count += 1
  }
  return count
}

function findSanction(ctx: Ctx, id: string) {
  return ctx.db.sanction.findUnique({
    where: { id },
    include: { member: { select: { role: true } }, case: { select: { postId: true, revisionId: true } } },
  })
}

async function lift(
  ctx: Ctx,
  input: { sanction: NonNullable<Awaited<ReturnType<typeof findSanction>>>; reason: string },
): Promise<boolean> {
  const { id, memberId, caseId, case: from } = input.sanction
  const eventId = uuidv7()
  // The post first, as everywhere: its lock makes two who lift at once wait for each other.
  await ctx.db.$queryRaw`SELECT id FROM post WHERE id = ${from.postId}::uuid FOR UPDATE`
  const { count } = await ctx.db.sanction.updateMany({
    where: { id, liftedAt: null },
    data: {
      liftedAt: ctx.now,
      liftedById: ctx.actor.kind === 'member' ? ctx.actor.id : null,
      liftReason: input.reason,
    },
  })
  if (count === 0) return false
  await recordEvent(ctx, { id: eventId, ...from, caseId, kind: 'sanction_lifted', message: input.reason })
  await refreshLimits(ctx, { memberId })
  await notify(ctx, { memberId, kind: 'sanction_lifted', postId: from.postId, eventId })
  return true
}
