import { authorizeMember } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import { beginningOf } from '../posts/beginning.ts'
import { appealOf, appealState, stateOfMade, type AppealState } from '../moderation/appeals/appeal-state.ts'
import { appealableFields, appealAs, toAppealable } from '../moderation/appeals/load-appealable.server.ts'
import { excerpt } from '../threads/excerpt.ts'
import type { CitedPassage } from '../threads/post-node.ts'
import type {
  Decision,
  DecisionReason,
  NotificationKind,
  PostStatus,
  SanctionKind,
  SanctionReason,
} from '../vocabulary.ts'

export interface NoticeDecision {
  decision: Decision
  reason: DecisionReason | null
  /** The moderator's words; for the author alone. */
  message: string
  /** The passages that it rests on. */
  passages: CitedPassage[]
}

/** A consequence for the member, as it is told to them. */
export interface NoticeSanction {
  kind: SanctionKind
  reason: SanctionReason
  message: string
  endsAt: Date | null
  posts: number | null
}

export interface Notice {
  id: string
  kind: NotificationKind
  postId: string
  /** The case that it is about, for moderators and clinicians. */
  caseId: string | null
  articleSlug: string
  articleTitle: string
  /** The question's title, or how the post begins. */
  about: string
  postStatus: PostStatus
  /** Whether the post is the reader's. */
  own: boolean
  /** The moderator's decision, for notices about one; of one that was taken back, the decision that was. */
  decision: NoticeDecision | null
  /** The notice says that it was taken back. */
  takenBack: boolean
  sanction: NoticeSanction | null
  /** Of an appeal, the reader's own or what became of one: see `AppealState`. */
  appeal: AppealState | null
  isNew: boolean
  createdAt: Date
}

const noticesShown = 50

/** What stands for a post that is not on the page any more. */
const gone: Record<NotificationKind, string> = {
  post_decided: 'A post of yours',
  reply_received: 'An answer that is not on the page any more',
  report_decided: 'A post that you reported',
  decision_undone: 'A post that you reported',
  appeal_decided: 'A post that you reported',
  sanctioned: 'A post of yours',
  sanction_lifted: 'A post of yours',
  case_mention: 'A post that is not on the page',
  case_handed_over: 'A post that is not on the page',
  opinion_asked: 'A post that is not on the page',
  opinion_given: 'A post that is not on the page',
}

/** The member's notices, newest first. Looking at them is reading them. */
export async function viewNotices(ctx: Ctx): Promise<Notice[]> {
  const member = authorizeMember(ctx, 'change_settings')
  const rows = await loadRows(ctx, member.id)
  const eventIds = rows.flatMap(({ eventId }) => eventId ?? [])
  const [events, sanctions] = await Promise.all([
    loadNoticeEvents(ctx, { ids: eventIds, memberId: member.id }),
    ctx.db.sanction.findMany({ where: { memberId: member.id, eventId: { in: eventIds } } }),
  ])
  await ctx.db.notification.updateMany({
    where: { memberId: member.id, readAt: null, id: { in: rows.map(({ id }) => id) } },
    data: { readAt: ctx.now },
  })
  return rows.map(({ post, ...row }) => {
    const own = post.authorId === member.id
    const event = row.eventId ? events.get(row.eventId) : undefined
    const sanction = row.kind.startsWith('sanction') ? sanctions.find(({ eventId }) => eventId === row.eventId) : null
    return {
      id: row.id,
      kind: row.kind,
      postId: post.id,
      caseId: row.caseId,
      articleSlug: post.article.slug,
      articleTitle: post.article.currentRevision?.title ?? '',
      about: own || post.status === 'published' ? beginningOf(post.currentRevision) : gone[row.kind],
      postStatus: post.status,
      own,
      decision: event ? toDecision(event.undoes ?? event, own) : null,
      takenBack: event?.undoes != null,
      appeal: event ? appealOn(event, { memberId: member.id, now: ctx.now }) : null,
      sanction: sanction
        ? {
            kind: sanction.kind,
            reason: sanction.reason,
            message: sanction.message,
            endsAt: sanction.endsAt,
            posts: sanction.posts,
          }
        : null,
      isNew: row.readAt === null,
      createdAt: row.createdAt,
    }
  })
}

export async function countUnread(ctx: Ctx): Promise<number> {
  if (ctx.actor.kind !== 'member') return 0
  return ctx.db.notification.count({ where: { memberId: ctx.actor.id, readAt: null, withdrawnAt: null } })
}

function loadRows(ctx: Ctx, memberId: string) {
  return ctx.db.notification.findMany({
    where: { memberId, withdrawnAt: null },
    orderBy: { createdAt: 'desc' },
    take: noticesShown,
    include: {
      post: {
        select: {
          id: true,
          status: true,
          authorId: true,
          article: { select: { slug: true, currentRevision: { select: { title: true } } } },
          currentRevision: { select: { title: true, markdown: true } },
        },
      },
    },
  })
}

const decided = {
  decision: true,
  reason: true,
  message: true,
  passages: {
    select: { passage: { select: { anchor: true, heading: true, text: true } } },
    orderBy: { position: 'asc' },
  },
  note: {
    select: {
      passages: {
        select: { passage: { select: { anchor: true, heading: true, text: true } } },
        orderBy: { position: 'asc' },
      },
    },
  },
} as const

/** The decisions that notices were sent for, by the id of the event that they name. */
async function loadNoticeEvents(ctx: Ctx, input: { ids: string[]; memberId: string }) {
  const events = await ctx.db.moderationEvent.findMany({
    where: { id: { in: input.ids } },
    select: { ...appealableFields(input.memberId), ...decided, undoes: { select: decided } },
  })
  return new Map(events.map((event) => [event.id, event]))
}

type NoticeEvent = Awaited<ReturnType<typeof loadNoticeEvents>> extends Map<string, infer E> ? E : never

function appealOn(event: NoticeEvent, reader: { memberId: string; now: Date }): AppealState | null {
  if (event.decision) {
    return appealState(toAppealable(event, reader.memberId), appealAs(event, reader.memberId), reader.now)
  }
  const answered = appealOf(event, reader.memberId)
  return answered && stateOfMade(answered, event.post.status)
}

function toDecision(event: Pick<NoticeEvent, keyof typeof decided>, own: boolean): NoticeDecision | null {
  if (!event.decision) return null
  const passages = event.note?.passages ?? event.passages
  return {
    decision: event.decision,
    reason: event.reason,
    message: own ? event.message : '',
    passages: own ? passages.map(({ passage }) => excerpt(passage)) : [],
  }
}
