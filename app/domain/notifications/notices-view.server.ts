import { authorizeMember } from '../accounts/authorize.server.ts'
import type { Ctx } from '../ctx.server.ts'
import type { Decision, DecisionReason, NotificationKind, PostStatus } from '../vocabulary.ts'

export interface Notice {
  id: string
  kind: NotificationKind
  postId: string
  articleTitle: string
  /** The question's title, or how the post begins. */
  about: string
  postStatus: PostStatus
  /** The moderator's decision, for notices about one. The message is for the author alone. */
  decision: { decision: Decision; reason: DecisionReason | null; message: string } | null
  isNew: boolean
  createdAt: Date
}

const noticesShown = 50

/** What tells of no decision about a post. */
const withoutDecision: readonly NotificationKind[] = ['reply_received', 'sanctioned', 'sanction_lifted']

/** What stands for a post that is not on the page any more. */
const gone: Record<NotificationKind, string> = {
  post_decided: 'A post of yours',
  reply_received: 'An answer that is not on the page any more',
  report_decided: 'A post that you reported',
  decision_undone: 'A post',
  appeal_decided: 'A post',
  sanctioned: 'A post of yours',
  sanction_lifted: 'A post of yours',
  case_mention: 'A post',
  case_handed_over: 'A post',
  opinion_asked: 'A post',
  opinion_given: 'A post',
}

/** The member's notices, newest first. Looking at them is reading them. */
export async function viewNotices(ctx: Ctx): Promise<Notice[]> {
  const member = authorizeMember(ctx, 'change_settings')
  const rows = await ctx.db.notification.findMany({
    where: { memberId: member.id },
    orderBy: { createdAt: 'desc' },
    take: noticesShown,
    include: {
      post: {
        select: {
          id: true,
          status: true,
          authorId: true,
          article: { select: { currentRevision: { select: { title: true } } } },
          currentRevision: { select: { title: true, markdown: true } },
          events: {
            where: { kind: 'decided' },
            orderBy: { seq: 'desc' },
            select: { decision: true, reason: true, message: true, createdAt: true },
          },
        },
      },
    },
  })
  await ctx.db.notification.updateMany({
    where: { memberId: member.id, readAt: null, id: { in: rows.map(({ id }) => id) } },
    data: { readAt: ctx.now },
  })
  return rows.map(({ post, ...row }) => {
    const own = post.authorId === member.id
    // Several decisions may have followed one another; the notice belongs to the one it was sent for.
    const decided = withoutDecision.includes(row.kind)
      ? undefined
      : post.events.find((event) => event.createdAt <= row.createdAt)
    return {
      id: row.id,
      kind: row.kind,
      postId: post.id,
      articleTitle: post.article.currentRevision?.title ?? '',
      about: own || post.status === 'published' ? beginning(post.currentRevision) : gone[row.kind],
      postStatus: post.status,
      decision: decided?.decision
        ? { decision: decided.decision, reason: decided.reason, message: own ? decided.message : '' }
        : null,
      isNew: row.readAt === null,
      createdAt: row.createdAt,
    }
  })
}

export async function countUnread(ctx: Ctx): Promise<number> {
  if (ctx.actor.kind !== 'member') return 0
  return ctx.db.notification.count({ where: { memberId: ctx.actor.id, readAt: null } })
}

function beginning(revision: { title: string | null; markdown: string } | null): string {
  const text = revision?.title ?? revision?.markdown ?? ''
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
