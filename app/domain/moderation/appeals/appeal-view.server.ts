import { authorizeMember } from '../../accounts/authorize.server.ts'
import type { Ctx } from '../../ctx.server.ts'
import { beginningOf } from '../../posts/beginning.ts'
import { Refusal } from '../../refusal.ts'
import { excerpt } from '../../threads/excerpt.ts'
import type { CitedPassage } from '../../threads/post-node.ts'
import type { Decision, DecisionReason } from '../../vocabulary.ts'
import { appealState, type AppealAs, type AppealState } from './appeal-state.ts'
import { daysOf, sanctionSummary } from '../sanctions/sanction-rules.ts'
import { findOwnSanction, sanctionAppealState } from './sanction-appeals.server.ts'
import { appealableFields, appealAs, toAppealable } from './load-appealable.server.ts'

/** The form of an appeal: the decision, as the one who appeals was told of it. */
export interface AppealPage {
  eventId: string
  postId: string
  articleSlug: string
  as: AppealAs
  /** The question's title, or how the post begins. */
  about: string
  decided:
    | {
        decision: Decision
        reason: DecisionReason | null
        /** To the author alone. */
        message: string
        note: string | null
        passages: CitedPassage[]
        createdAt: Date
      }
    /** What is appealed against is a consequence for the member. */
    | { sanction: string; message: string; createdAt: Date }
  /** Null where there is nothing to appeal against. */
  state: AppealState | null
}

const passagesInOrder = { orderBy: { position: 'asc' }, select: { passage: true } } as const

export async function viewAppeal(ctx: Ctx, input: { eventId: string }): Promise<AppealPage> {
  const member = authorizeMember(ctx, 'appeal')
  const sanction = await findOwnSanction(ctx, { eventId: input.eventId, memberId: member.id })
  if (sanction) return aboutConsequence(sanction, ctx.now)
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

function aboutConsequence(sanction: NonNullable<Awaited<ReturnType<typeof findOwnSanction>>>, now: Date): AppealPage {
  const { kind, reason, posts, startsAt, endsAt, message, eventId, case: from } = sanction
  return {
    eventId,
    postId: from.postId,
    articleSlug: from.post.article.slug,
    as: 'author',
    about: beginningOf(from.post.currentRevision, 200),
    decided: {
      sanction: sanctionSummary({ kind, reason, posts, days: daysOf({ startsAt, endsAt }) }),
      message,
      createdAt: startsAt,
    },
    state: sanctionAppealState(sanction, now),
  }
}
