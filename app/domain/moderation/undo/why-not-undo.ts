import type { PostStatus } from '../../vocabulary.ts'
import { daysAfter, daysToUndo } from '../appeals/days.ts'

/** A decision and its post, as far as undoing it depends on them. */
export interface Undoing {
  now: Date
  /** Who wants to undo it. */
  memberId: string
  decided: {
    id: string
    actorId: string | null
    at: Date
    revisionId: string
    statusAfter: PostStatus
    undone: boolean
  }
  post: { status: PostStatus; currentRevisionId: string | null; standingDecisionId: string | null }
  /** Of appeals that this decision answered: who appealed, and who made the decision appealed against. */
  heard: readonly { appellantId: string; decidedBy: string | null }[]
}

/** Why a decision cannot be undone, in words for the moderator; null when it can. */
export function whyNotUndo({ now, memberId, decided, post, heard }: Undoing): string | null {
  if (decided.undone) return 'This decision was undone already.'
  if (post.status === 'deleted') return 'The author has deleted the post. There is nothing left to undo.'
  if (post.standingDecisionId !== decided.id) {
    return 'Something else was decided about this post since. Only the last decision can be undone.'
  }
  if (post.currentRevisionId !== decided.revisionId) {
    return 'The author has changed the text since. The new text is judged on its own; this decision stays in the record.'
  }
  if (post.status !== decided.statusAfter) {
    return 'Something happened with this post since, so it waits for a decision already.'
  }
  if (heard.some(({ decidedBy }) => decidedBy === memberId)) {
    return 'This decision answered an appeal against a decision of yours, so another moderator would have to undo it.'
  }
  if (heard.some(({ appellantId }) => appellantId === memberId)) {
    return 'This decision answered an appeal of yours, so another moderator would have to undo it.'
  }
  if (decided.actorId === memberId && now > daysAfter(decided.at, daysToUndo)) {
    return `You decided this more than ${daysToUndo} days ago. Another moderator can still undo it.`
  }
  return null
}
