import type { CaseLane, CaseStatus, FindingLabel, PostKind, PostStatus } from '../../vocabulary.ts'
import type { ClaimView } from '../claims/claim.ts'
import type { QueueFilter } from './queue-filter.ts'
import type { RankReasons } from './rank-case.ts'

/** A line of the queue. Of a second review it says nothing that the first moderator said. */
export interface QueueEntry {
  caseId: string
  revisionId: string
  caseStatus: CaseStatus
  lane: CaseLane
  openedAt: Date
  dueAt: Date
  /** Why it is due then; null where that was not kept. */
  reasons: RankReasons | null
  author: string
  kind: PostKind
  status: PostStatus
  article: { slug: string; title: string }
  labels: FindingLabel[]
  reports: number
  /** The sentence that was flagged or reported, or the post's beginning. */
  quote: string
  /** The whole text as it was written. */
  text: string
  resubmitted: boolean
  /** Why this moderator may not decide here; null when they may. */
  barred: string | null
  /** Who has it open before them. */
  claim: ClaimView | null
}

/** How many wait in a lane; counted up to `countedTo` and no further. */
export interface LaneCount {
  lane: CaseLane
  count: number
  /** Of these, past the moment when they were due. */
  overdue: number
  /** When the first of them is due. */
  firstDue: Date | null
}

export const countedTo = 1000

export interface QueuePage {
  filter: QueueFilter
  lanes: LaneCount[]
  entries: (Omit<QueueEntry, 'text'> & {
    /** How many open cases say nearly the same, this one among them; counted up to `alikeTo`. */
    alike: number
  })[]
  /** The articles that the moderator can filter by. */
  articles: { slug: string; title: string }[]
  nextCursor: string | null
}

export const alikeTo = 100

/** Cases that say nearly the same as one of them. */
export interface GroupPage {
  caseId: string
  entries: QueueEntry[]
}
