import { authorize, authorizeMember } from '../../accounts/authorize.server.ts'
import { can } from '../../accounts/permissions.ts'
import type { Ctx } from '../../ctx.server.ts'
import { Refusal } from '../../refusal.ts'
import { loadPosts } from '../../threads/load-posts.server.ts'
import type { PostNode } from '../../threads/post-node.ts'
import { toNode } from '../../threads/to-node.ts'
import type { Decision, DecisionReason, PostStatus, Standing } from '../../vocabulary.ts'
import { loadUndoing, toUndoing, undoSubject, type LoadedUndoing } from './load-undoing.server.ts'
import type { DecisionEffects } from '../record-event.server.ts'
import { standingDecision } from '../standing-decisions.ts'
import { whyNotUndo } from './why-not-undo.ts'

/** What undoing a decision would reverse, before it is confirmed. */
export interface UndoPage {
  eventId: string
  caseId: string
  node: PostNode
  decided: { decision: Decision; reason: DecisionReason | null; message: string; actor: string | null; createdAt: Date }
  /** The post's status afterwards. */
  statusAfter: PostStatus
  reverses: {
    writtenNote: boolean
    restoredNotes: number
    reporters: number
    standing: { from: Standing; to: Standing } | null
    unlocks: boolean
    sanctions: number
    /** Notices that nobody has read yet, which go, and members who have read theirs, who are told. */
    unread: number
    readers: number
    /** Appeals that wait, which it answers, and appeals that the decision had answered, which wait again. */
    appealsClosed: number
    appealsReopened: number
  }
  /** Whether a reason has to be given: somebody else decided. */
  needsReason: boolean
  /** How many decisions of the same bulk decision stand, this one with them; 0 where it is not part of one. */
  inBatch: number
  /** Why it cannot be undone; null when it can. */
  barred: string | null
}

export async function viewUndo(ctx: Ctx, input: { eventId: string }): Promise<UndoPage> {
  const member = authorizeMember(ctx, 'moderate')
  const event = await loadUndoing(ctx, input)
  if (!event) throw new Refusal('not_found', 'There is no such decision.')
  authorize(ctx, 'moderate', { articleId: event.post.articleId })
  const [post] = await loadPosts(ctx, [event.postId])
  if (!post) throw new Refusal('not_found', 'There is no such post.')
  const may = can(ctx.actor, 'decide', { now: ctx.now, ...undoSubject(event, member.id) })
  return {
    eventId: event.id,
    caseId: event.case.id,
    node: toNode(post, { actor: ctx.actor, now: ctx.now, topDepth: post.depth, topId: post.id }),
    decided: {
      decision: event.decision,
      reason: event.reason,
      message: event.message,
      actor: event.actor?.displayName ?? null,
      createdAt: event.createdAt,
    },
    statusAfter: event.statusBefore ?? 'held',
    reverses: await countReversed(ctx, event),
    needsReason: event.actorId !== member.id,
    inBatch: event.batchId
      ? await ctx.db.moderationEvent.count({ where: { batchId: event.batchId, ...standingDecision } })
      : 0,
    barred: may.allowed ? whyNotUndo({ now: ctx.now, memberId: member.id, ...toUndoing(event) }) : may.why,
  }
}

async function countReversed(ctx: Ctx, event: LoadedUndoing): Promise<UndoPage['reverses']> {
  const { withdrawnNoteIds = [], reporters = [], standing, lockedPostId } = (event.effects ?? {}) as DecisionEffects
  const told = { eventId: event.id, withdrawnAt: null }
  const [sanctions, unread, readers] = await Promise.all([
    ctx.db.sanction.count({ where: { eventId: event.id, liftedAt: null } }),
    ctx.db.notification.count({ where: { ...told, readAt: null } }),
    ctx.db.notification.count({ where: { ...told, readAt: { not: null } } }),
  ])
  return {
    writtenNote: event.noteId !== null,
    restoredNotes: withdrawnNoteIds.length,
    reporters: reporters.length,
    standing: standing ?? null,
    unlocks: lockedPostId !== undefined,
    sanctions,
    unread,
    readers,
    appealsClosed: event.appeals.length,
    appealsReopened: event.heard.length,
  }
}
