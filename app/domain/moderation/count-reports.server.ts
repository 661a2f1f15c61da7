import type { Ctx } from '../ctx.server.ts'
import type { DecisionReason } from '../vocabulary.ts'
import type { DecisionInput } from './decision-input.ts'

const inFavour: readonly (DecisionReason | undefined)[] = ['own_experience', 'question', 'no_problem', undefined]

/**
 * Counts, for each reporter, that a report of theirs was decided about, and whether the moderator agreed: anything but
 * leaving the post as it is agrees.
 */
export async function countReports(
  ctx: Ctx,
  input: { flags: readonly { reporterId: string }[]; decision: DecisionInput },
): Promise<{ memberId: string; agreed: boolean }[]> {
  const { decision, reason } = input.decision
  const agreed = decision !== 'publish' || !inFavour.includes(reason)
  const memberIds = [...new Set(input.flags.map(({ reporterId }) => reporterId))]
  await ctx.db.member.updateMany({
    where: { id: { in: memberIds } },
    data: { reportsDecided: { increment: 1 }, ...(agreed && { reportsAgreed: { increment: 1 } }) },
  })
  return memberIds.map((memberId) => ({ memberId, agreed }))
}
