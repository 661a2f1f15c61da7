import type { Ctx } from '../../ctx.server.ts'
import { agreesWithReport } from './agrees-with-report.ts'
import type { DecisionInput } from '../decisions/decision-input.ts'
import type { DecisionEffects } from '../record-event.server.ts'

/** Counts, for each reporter, that a report of theirs was decided about, and whether the moderator agreed. */
export async function countReports(
  ctx: Ctx,
  input: { flags: readonly { reporterId: string }[]; decision: DecisionInput },
): Promise<{ memberId: string; agreed: boolean }[]> {
  const agreed = agreesWithReport(input.decision)
  const memberIds = [...new Set(input.flags.map(({ reporterId }) => reporterId))]
  await ctx.db.member.updateMany({
    where: { id: { in: memberIds } },
    data: { reportsDecided: { increment: 1 }, ...(agreed && { reportsAgreed: { increment: 1 } }) },
  })
  return memberIds.map((memberId) => ({ memberId, agreed }))
}

/** After an appeal: what was said of these reports before gives way to what is said now. They stay decided once. */
export async function recountReports(
  ctx: Ctx,
  input: { reporters: NonNullable<DecisionEffects['reporters']>; decision: DecisionInput },
): Promise<NonNullable<DecisionEffects['reporters']>> {
  const agreed = agreesWithReport(input.decision)
  const changed = input.reporters.filter((reporter) => reporter.agreed !== agreed)
  await ctx.db.member.updateMany({
    where: { id: { in: changed.map(({ memberId }) => memberId) } },
    data: { reportsAgreed: agreed ? { increment: 1 } : { decrement: 1 } },
  })
  return changed.map(({ memberId, agreed: before }) => ({ memberId, agreed, before }))
}

/** Takes back what `countReports` and `recountReports` counted. */
export async function uncountReports(
  ctx: Ctx,
  input: { reporters: NonNullable<DecisionEffects['reporters']> },
): Promise<void> {
  for (const { memberId, agreed, before } of input.reporters) {
    const change = Number(before ?? false) - Number(agreed)
    await ctx.db.member.update({
      where: { id: memberId },
      data: {
        reportsAgreed: { increment: change },
        ...(before === undefined && { reportsDecided: { decrement: 1 } }),
      },
    })
  }
}
