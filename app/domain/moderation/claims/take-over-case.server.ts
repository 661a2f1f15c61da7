import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { lockCase } from './lock-case.server.ts'
import { loadClaims } from './claims-view.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { writeClaim } from './write-claim.server.ts'

/** Takes a case from whoever has it, for a reason that they are told; a case that nobody has is simply claimed. */
export async function takeOverCase(ctx: Ctx, input: { caseId: string; reason: string }): Promise<void> {
  const { caseId, reason } = input
  await inTransaction(ctx, async (ctx) => {
    const { member, postId, revisionId } = await lockCase(ctx, { caseId })
    const held = (await loadClaims(ctx, [caseId])).get(caseId)
    if (held && !held.mine) {
      await recordEvent(ctx, { postId, revisionId, caseId, kind: 'taken_over', message: reason })
    }
    const written = await writeClaim(ctx, { caseId, moderatorId: member.id, force: true })
    if (!written) throw new Refusal('stale', 'This case is not open any more. There is nothing to take over.')
  })
}
