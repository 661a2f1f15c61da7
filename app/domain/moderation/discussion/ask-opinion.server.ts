import { loadStaff } from '../../accounts/load-staff.server.ts'
import { can } from '../../accounts/permissions.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { notify } from '../../notifications/notify.server.ts'
import { Refusal } from '../../refusal.ts'
import { loadDiscussedCase } from './load-discussed-case.server.ts'

interface Question {
  caseId: string
  /** The flagged sentence that it is about; without one it is about the whole post. */
  findingId?: string | undefined
  clinicianHandle: string
  question: string
}

/** Asks a clinician about a case. Their answer is an opinion: nothing follows from it. */
export async function askOpinion(ctx: Ctx, input: Question): Promise<{ requestId: string }> {
  return inTransaction(ctx, async (ctx) => {
    const asked = await loadDiscussedCase(ctx, input)
    if (asked.status === 'closed') {
      throw new Refusal('stale', 'This case is closed, so there is nothing to ask about any more.')
    }
    const clinician = (await loadStaff(ctx, asked)).find(
      ({ handle }) => handle.toLowerCase() === input.clinicianHandle.toLowerCase(),
    )
    if (!clinician || !can(clinician, 'give_opinion', { now: ctx.now, authorId: asked.authorId }).allowed) {
      throw new Refusal('invalid', 'This member cannot be asked for an opinion here.', {
        clinicianHandle: 'Please choose a clinician from the list.',
      })
    }
    const about = { caseId: asked.id, findingId: input.findingId ?? null, clinicianId: clinician.id }
    if (input.findingId && !(await isOfPost(ctx, { findingId: input.findingId, postId: asked.postId }))) {
      throw new Refusal('invalid', 'This sentence is not one of this post.', { askAbout: 'Please choose it again.' })
    }
    if (await ctx.db.opinionRequest.findFirst({ where: { ...about, answer: null }, select: { id: true } })) {
      throw new Refusal(
        'invalid',
        `${clinician.displayName} has been asked about this already, and has not answered.`,
        {
          clinicianHandle: 'Please ask somebody else, or wait for the answer.',
        },
      )
    }
    const { id: requestId } = await ctx.db.opinionRequest.create({
      data: { ...about, askedById: asked.by.id, question: input.question, createdAt: ctx.now },
      select: { id: true },
    })
    await notify(ctx, { memberId: clinician.id, kind: 'opinion_asked', postId: asked.postId, caseId: asked.id })
    return { requestId }
  })
}

async function isOfPost(ctx: Ctx, where: { findingId: string; postId: string }): Promise<boolean> {
  return (await ctx.db.finding.count({ where: { id: where.findingId, postId: where.postId } })) > 0
}
