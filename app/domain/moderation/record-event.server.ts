import type { Ctx } from '../ctx.server.ts'
import type { Decision, DecisionReason, ModerationEventKind, PostStatus, Standing } from '../vocabulary.ts'
import { nextStatus } from './derive-status.ts'

/** What a decision changed besides the post's status; undoing it brings that back. */
export interface DecisionEffects {
  /** Notes that it withdrew. */
  withdrawnNoteIds?: string[]
  /** The author's standing, where it was raised. */
  standing?: { from: Standing; to: Standing }
  /** Members whose report it answered, and whether the moderator agreed with it. */
  reporters?: {
    memberId: string
    agreed: boolean
    /** What an earlier decision about the same report said, which this one changed on appeal. */
    before?: boolean
  }[]
  /** The thread that it locked. */
  lockedPostId?: string
}

export interface NewEvent {
  /** Made here where none is given. */
  id?: string
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
  /** The decision that an `undone` event undoes. */
  undoesId?: string
  /** Shared by the decisions that were applied to a group at once. */
  batchId?: string
  effects?: DecisionEffects
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
  { isNew, byEngine, passageIds = [], effects, ...event }: NewEvent,
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
    restores: event.undoesId ? await statusBeforeEvent(ctx, event.undoesId) : null,
  })
  await ctx.db.moderationEvent.create({
    data: {
      ...event,
      effects: effects && { ...effects },
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

async function statusBeforeEvent(ctx: Ctx, eventId: string): Promise<PostStatus | null> {
  const undone = await ctx.db.moderationEvent.findUniqueOrThrow({ where: { id: eventId } })
  return undone.statusBefore
}
