import type { Decision, DecisionReason, FlagReason } from '../../app/domain/vocabulary.ts'

export const dayMs = 24 * 60 * 60 * 1000

/** A decision of the demo's moderator, some hours after what it decides about. */
export interface DemoDecision {
  hoursLater: number
  decision: Decision
  reason?: DecisionReason
  message?: string
  /** What readers see, and the anchors that it rests on. */
  note?: { text: string; citing: string[] }
}

/** One post of the demo community and what became of it. Names are the members' handles. */
export interface DemoPost {
  key: string
  by: string
  /** How many days before today; a fraction for the hour. */
  daysAgo: number
  /** Key of the post that it answers. */
  to?: string
  /** Makes it a question. */
  title?: string
  text: string
  /** Anchors of the passages that it discusses. */
  citing?: string[]
  helpful?: string[]
  sameHere?: string[]
  reports?: { by: string; reason: FlagReason; note: string; quote?: string }[]
  decision?: DemoDecision
  edit?: { hoursLater: number; text: string }
  deletedHoursLater?: number
  /** Stands in the queue for whoever tries the desk; without it, the moderator clears what was held. */
  waits?: true
}
