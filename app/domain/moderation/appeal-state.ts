import type { AppealOutcome, Decision, DecisionReason, PostStatus } from '../vocabulary.ts'
import { agreesWithReport } from './agrees-with-report.ts'
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
  /** It answered an appeal itself. */
  hearsAppeal: boolean
  undone: boolean
  /** It is the last decision about its post. */
  stands: boolean
  postStatus: PostStatus
  /** The reader's own appeal against it. */
  appeal: { text: string; createdAt: Date; outcome: AppealOutcome | null; reply: string } | null
}

/** Whom a decision concerns: the post's author, or somebody whose report it answered. */
export type AppealAs = 'author' | 'reporter'

/** Where the reader's appeal stands; null where this decision takes nothing from them and none was made. */
export function appealState(decided: Appealable, as: AppealAs | null, now: Date): AppealState | null {
  const { appeal } = decided
  if (appeal) {
    const made = { text: appeal.text, since: appeal.createdAt }
    if (appeal.outcome) return { state: 'answered', ...made, outcome: appeal.outcome, reply: appeal.reply }
    return { state: decided.postStatus === 'deleted' ? 'moot' : 'waits', ...made }
  }
  if (!as || !isAgainst(decided, as) || decided.undone || !decided.stands) return null
  if (decided.postStatus === 'deleted') return null
  if (decided.hearsAppeal) return { state: 'final' }
  const until = daysAfter(decided.createdAt, daysToAppeal)
  return now > until ? { state: 'too_late', until } : { state: 'possible', eventId: decided.id, until }
}

/** An author appeals against anything but plain publication, a reporter against a dismissed report. */
function isAgainst({ decision, reason }: Pick<Appealable, 'decision' | 'reason'>, as: AppealAs): boolean {
  if (decision === null) return false
  return as === 'author' ? decision !== 'publish' : !agreesWithReport({ decision, reason })
}
