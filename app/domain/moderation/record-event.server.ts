import type { Ctx } from '../ctx.server.ts'
import type { Decision, DecisionReason, ModerationEventKind, PostStatus } from '../vocabulary.ts'
import { nextStatus } from './derive-status.ts'

export interface NewEvent {
  postId: string
  revisionId: string
  kind: ModerationEventKind
  caseId?: string
  decision?: Decision
  reason?: DecisionReason
  message?: string
  noteId?: string
  /** What the decision rests on, for its author to read. */
  passageIds?: string[]
  holds?: boolean
  /** For a post's first event, which has no status before it. */
  isNew?: boolean
  /** What the engine did while a member acted; the record then names nobody. */
  byEngine?: boolean
}

/**
 * Appends to the record and sets the post's status to what follows from it; the only place where a
 * status changes. Runs inside the caller's transaction, which the lock makes wait for others.
 */
export async function recordEvent(
  ctx: Ctx,
  { isNew, byEngine, passageIds = [], ...event }: NewEvent,
): Promise<PostStatus> {
  const locked = await ctx.db.$queryRaw<{ status: PostStatus }[]>`
    SELECT status::text AS status FROM post WHERE id = ${event.postId}::uuid FOR UPDATE`
  const current = locked[0]?.status
  if (!current) throw new Error(`no post ${event.postId}`)
  const statusBefore = isNew ? null : current
  const statusAfter = nextStatus(statusBefore, {
    kind: event.kind,
    decision: event.decision ?? null,
    holds: event.holds ?? null,
  })
  await ctx.db.moderationEvent.create({
    data: {
      ...event,
      actorId: ctx.actor.kind === 'member' && !byEngine ? ctx.actor.id : null,
      statusBefore,
      statusAfter,
      createdAt: ctx.now,
      passages: { create: passageIds.map((passageId, index) => ({ passageId, position: index + 1 })) },
    },
  })
  if (statusAfter !== current) {
    await ctx.db.post.update({ where: { id: event.postId }, data: { status: statusAfter } })
  }
  return statusAfter
}
