import { authorizeMember } from '../../accounts/authorize.server.ts'
import { inTransaction, type Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { loadDeskSettings } from '../settings/desk-settings.server.ts'
import { concludeSanction, giveBack, proposeSanction } from './propose-sanction.server.ts'
import type { SanctionInput } from './sanction-input.ts'
import { suspensionNeedsSecond } from '../second-review/second-review.ts'
import { findWaitingReview } from '../second-review/waiting-review.server.ts'
import { writeSanction } from './write-sanction.server.ts'

/**
 * A consequence for the author of a case's post, apart from the decision about the post. A long suspension waits for a
 * second moderator; where one waits, this is the second one's answer, and may be null: no consequence.
 */
export async function imposeSanction(
  ctx: Ctx,
  input: { caseId: string; sanction: SanctionInput | null },
): Promise<{ waits: boolean }> {
  authorizeMember(ctx, 'moderate')
  const { caseId, sanction } = input
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$queryRaw`
      SELECT p.id FROM post p JOIN moderation_case c ON c.post_id = p.id WHERE c.id = ${caseId}::uuid FOR UPDATE OF p`
    const from = await ctx.db.case.findUnique({
      where: { id: caseId },
      include: {
        post: { select: { authorId: true, author: { select: { role: true } } } },
        flags: { select: { reporterId: true } },
      },
    })
    if (!from) throw new Refusal('not_found', 'There is no such case.')
    const { id: actorId } = authorizeMember(ctx, 'sanction', {
      authorId: from.post.authorId,
      memberRole: from.post.author.role,
      reportedByActor: from.flags.some(({ reporterId }) => ctx.actor.kind === 'member' && reporterId === ctx.actor.id),
    })
    const settings = await loadDeskSettings(ctx)
    const review = await findWaitingReview(ctx, caseId)
    if (review?.first.kind === 'decision') {
      throw new Refusal(
        'stale',
        'This case waits for a second moderator. Consequences can follow when both have decided.',
      )
    }
    if (review && review.firstById !== actorId) {
      await concludeSanction(ctx, { from, review, secondById: actorId, sanction })
      return { waits: false }
    }
    const first = review?.first.sanction
    if (first && suspensionNeedsSecond(first, settings)) {
      throw new Refusal('stale', 'You have proposed a suspension here. It waits for a second moderator.')
    }
    if (!sanction) throw missing()
    if (review) {
      // Administrators have changed meanwhile from when a second moderator is needed.
      await ctx.db.secondReview.update({ where: { id: review.id }, data: { droppedAt: ctx.now } })
      await giveBack(ctx, { caseId, review })
    }
    const about = { from, imposedById: actorId, sanction }
    if (suspensionNeedsSecond(sanction, settings)) {
      await proposeSanction(ctx, about)
      return { waits: true }
    }
    await writeSanction(ctx, about)
    return { waits: false }
  })
}

function missing(): Refusal {
  const message = 'Please choose what follows for the member.'
  return new Refusal('invalid', message, { sanctionKind: message })
}
