import type { Ctx } from '../../ctx.server.ts'
import { excerpt } from '../../threads/excerpt.ts'
import type { CaseAppeals } from '../case/case-page.ts'

const passagesInOrder = { orderBy: { position: 'asc' }, select: { passage: true } } as const

/** The appeals of a case against the decision that was appealed against last; null without any. */
export async function loadCaseAppeals(ctx: Ctx, input: { caseId: string }): Promise<CaseAppeals | null> {
  const appeals = await ctx.db.appeal.findMany({
    where: { caseId: input.caseId, event: { kind: 'decided' } },
    orderBy: { createdAt: 'asc' },
    include: {
      appellant: { select: { displayName: true } },
      post: { select: { authorId: true, currentRevisionId: true } },
      event: {
        include: {
          actor: { select: { displayName: true } },
          note: { include: { passages: passagesInOrder } },
          passages: passagesInOrder,
        },
      },
    },
  })
  const last = appeals.at(-1)
  if (!last?.event.decision) return null
  const { event, post } = last
  const together = appeals.filter(({ eventId }) => eventId === event.id)
  return {
    appeals: together.map((appeal) => ({
      id: appeal.id,
      appellant: appeal.appellant.displayName,
      as: appeal.appellantId === post.authorId ? 'author' : 'reporter',
      text: appeal.text,
      createdAt: appeal.createdAt,
      outcome: appeal.outcome,
      reply: appeal.reply,
    })),
    waiting: together.some(({ outcome }) => outcome === null),
    sameText: event.revisionId === post.currentRevisionId,
    against: {
      decision: last.event.decision,
      reason: event.reason,
      message: event.message,
      note: event.note?.text ?? null,
      passages: (event.note ?? event).passages.map(({ passage }) => excerpt(passage)),
      actor: event.actor?.displayName ?? null,
      createdAt: event.createdAt,
    },
  }
}
