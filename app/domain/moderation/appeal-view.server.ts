import { authorizeMember } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { beginningOf } from '../posts/beginning.ts'
import { Refusal } from '../refusal.ts'
import { excerpt } from '../threads/excerpt.ts'
import type { CitedPassage } from '../threads/post-node.ts'
import type { Decision, DecisionReason } from '../vocabulary.ts'
import { appealState, type AppealAs, type AppealState } from './appeal-state.ts'
import { appealableFields, appealAs, toAppealable } from './load-appealable.server.ts'

/** The form of an appeal: the decision, as the one who appeals was told of it. */
export interface AppealPage {
  eventId: string
  postId: string
  articleSlug: string
  as: AppealAs
  /** The question's title, or how the post begins. */
  about: string
  decided: {
    decision: Decision
    reason: DecisionReason | null
    /** To the author alone. */
    message: string
    note: string | null
    passages: CitedPassage[]
    createdAt: Date
  }
  /** Null where there is nothing to appeal against. */
  state: AppealState | null
}

const passagesInOrder = { orderBy: { position: 'asc' }, select: { passage: true } } as const

export async function viewAppeal(ctx: Ctx, input: { eventId: string }): Promise<AppealPage> {
  const member = authorizeMember(ctx, 'appeal')
  const event = await ctx.db.moderationEvent.findUnique({
    where: { id: input.eventId, kind: 'decided' },
    select: {
      ...appealableFields(member.id),
      postId: true,
      message: true,
      note: { select: { text: true, passages: passagesInOrder } },
      passages: passagesInOrder,
      post: {
        select: {
          ...appealableFields(member.id).post.select,
          article: { select: { slug: true } },
          currentRevision: { select: { title: true, markdown: true } },
        },
      },
    },
  })
  const as = event && appealAs(event, member.id)
  if (!event?.decision || !as) throw new Refusal('not_found', 'There is no such decision.')
  const { post } = event
  const seen = as === 'author' || post.status === 'published'
  return {
    eventId: event.id,
    postId: event.postId,
    articleSlug: post.article.slug,
    as,
    about: seen ? beginningOf(post.currentRevision, 200) : 'A post that you reported',
    decided: {
      decision: event.decision,
      reason: event.reason,
      message: as === 'author' ? event.message : '',
      note: event.note?.text ?? null,
      passages: as === 'author' ? (event.note ?? event).passages.map(({ passage }) => excerpt(passage)) : [],
      createdAt: event.createdAt,
    },
    state: appealState(toAppealable(event, member.id), as, ctx.now),
  }
}
