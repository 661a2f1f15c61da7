import type { AppealOutcome, Decision, DecisionReason, PostStatus } from '../../vocabulary.ts'
import { agreesWithReport } from '../reports/agrees-with-report.ts'
import { daysAfter, daysToAppeal } from './days.ts'

/** Where an appeal stands, for the one who may make it or has made it. */
export type AppealState =
  | { state: 'possible'; eventId: string; until: Date }
  | { state: 'waits'; text: string; since: Date }
  /** Nobody will answer it any more, since the author has deleted the post. */
  | { state: 'moot'; text: string; since: Date }
  | { state: 'answered'; text: string; since: Date; outcome: AppealOutcome; reply: string }
  /** It was decided on appeal. */
  | { state: 'final' }
  | { state: 'too_late'; until: Date }

/** A decision, as far as appeals against it go. */
export interface Appealable {
  id: string
  decision: Decision | null
  reason: DecisionReason | null
  createdAt: Date
  /** It answered appeals itself. */
  hearsAppeals: boolean
  undone: boolean
  /** It is the last decision about its post. */
  stands: boolean
  postStatus: PostStatus
  /** The reader's own appeal, against it or answered by it. */
  appeal: OwnAppeal | null
}

export interface OwnAppeal {
  text: string
  createdAt: Date
  outcome: AppealOutcome | null
  reply: string
}

/** Whom a decision concerns: the post's author, or somebody whose report it answered. */
export type AppealAs = 'author' | 'reporter'

/** Where the reader's appeal stands; null where this decision takes nothing from them and none was made. */
export function appealState(decided: Appealable, as: AppealAs | null, now: Date): AppealState | null {
  if (decided.appeal) return stateOfMade(decided.appeal, decided.postStatus)
  if (!as || !isAgainst(decided, as) || decided.undone || !decided.stands) return null
  if (decided.postStatus === 'deleted') return null
  if (decided.hearsAppeals) return { state: 'final' }
  return untilWhen({ eventId: decided.id, since: decided.createdAt, now })
}

/** An appeal is possible for some time. */
export function untilWhen({ eventId, since, now }: { eventId: string; since: Date; now: Date }): AppealState {
  const until = daysAfter(since, daysToAppeal)
  return now > until ? { state: 'too_late', until } : { state: 'possible', eventId, until }
}

type Own = OwnAppeal & { appellantId: string }

/** The member's own appeal against a decision, or answered by it; `appeals` are theirs alone. */
export function appealOf(event: { appeals: Own[]; heard: Own[] }, memberId: string): OwnAppeal | null {
  return event.appeals[0] ?? event.heard.find(({ appellantId }) => appellantId === memberId) ?? null
}

export function stateOfMade(
  { text, createdAt: since, outcome, reply }: OwnAppeal,
  postStatus: PostStatus,
): AppealState {
  if (outcome) return { state: 'answered', text, since, outcome, reply }
  return { state: postStatus === 'deleted' ? 'moot' : 'waits', text, since }
}

/** An author appeals against anything but plain publication, a reporter against a dismissed report. */
function isAgainst({ decision, reason }: Pick<Appealable, 'decision' | 'reason'>, as: AppealAs): boolean {
  if (decision === null) return false
  return as === 'author' ? decision !== 'publish' : !agreesWithReport({ decision, reason })
}
