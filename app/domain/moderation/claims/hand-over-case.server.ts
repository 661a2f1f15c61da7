import { v7 as uuidv7 } from 'uuid'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { Refusal } from '../../refusal.ts'
import { loadDeciders } from '../deciders.server.ts'
import { lockCase } from './lock-case.server.ts'
import { recordEvent } from '../record-event.server.ts'
import { refuseOthersClaim } from './refuse-others-claim.server.ts'
import { writeClaim } from './write-claim.server.ts'

/**
 * Hands a case to another moderator, for a reason that they are told. If they do not come to it within the quiet time,
 * it is free again like any other.
 */
export async function handOverCase(ctx: Ctx, input: { caseId: string; toId: string; reason: string }): Promise<void> {
  const { caseId, toId, reason } = input
  await inTransaction(ctx, async (ctx) => {
    const { bars, postId, revisionId } = await lockCase(ctx, { caseId })
    await refuseOthersClaim(ctx, { caseId })
    const receiver = (await loadDeciders(ctx, { bars })).find(({ id }) => id === toId)
    if (!receiver) {
      const why = 'They may not decide this case. Please choose somebody else.'
      throw new Refusal('invalid', why, { toId: why })
    }
    const eventId = uuidv7()
    const message = `To ${receiver.displayName}: ${reason}`
    await recordEvent(ctx, { id: eventId, postId, revisionId, caseId, kind: 'handed_over', message })
    await writeClaim(ctx, { caseId, moderatorId: toId, force: true })
    await notify(ctx, { memberId: toId, kind: 'case_handed_over', postId, caseId, eventId })
  })
}
