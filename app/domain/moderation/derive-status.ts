import type { Decision, ModerationEventKind, PostStatus } from '../vocabulary.ts'

/** What of a moderation event moves a post. `holds` is set when the engine read the text. */
export interface StatusEvent {
  kind: ModerationEventKind
  decision: Decision | null
  holds: boolean | null
  /** Of an `undone` event: the status before the decision that it undoes. */
  restores?: PostStatus | null
}

const statusAfterDecision: Record<Decision, PostStatus> = {
  publish: 'published',
  publish_with_note: 'published',
  return_to_author: 'returned',
  hide: 'hidden',
  remove: 'removed',
}

/**
 * The status that `event` leaves. `before` is null for a post's first event; a text that nothing has
 * screened yet counts as held, so that nobody reads it.
 */
export function nextStatus(before: PostStatus | null, event: StatusEvent): PostStatus {
  if (before === 'deleted' || event.kind === 'deleted') return 'deleted'
  switch (event.kind) {
    case 'screened':
      return statusAfterScreening(before, event.holds ?? true)
    case 'decided':
      return event.decision ? statusAfterDecision[event.decision] : (before ?? 'held')
    case 'resubmitted':
      return 'held'
    case 'undone':
      return event.restores ?? before ?? 'held'
    case 'reported':
    case 'case_opened':
    case 'edited':
    case 'proposed':
    case 'appealed':
    case 'appeal_decided':
    case 'sanctioned':
    case 'sanction_lifted':
    case 'sanction_refused':
    case 'locked':
    case 'unlocked':
    case 'moved':
    case 'handed_over':
    case 'taken_over':
      return before ?? 'held'
  }
}

/** Screening can take a post out of sight, but only a person brings back one that was out of sight. */
function statusAfterScreening(before: PostStatus | null, holds: boolean): PostStatus {
  if (before === null) return holds ? 'held' : 'published'
  return before === 'published' && holds ? 'held' : before
}

/** A post's status, told from its whole record, oldest event first. */
export function deriveStatus(events: readonly StatusEvent[]): PostStatus {
  return events.reduce<PostStatus | null>(nextStatus, null) ?? 'held'
}
