import type { PostStatus } from '../../vocabulary.ts'
import type { BulkInput } from './bulk-input.ts'
import type { CasePage } from '../case/case-page.ts'
import type { QueueEntry } from '../queue/queue-page.ts'

/** The posts that were chosen in the queue, with their present text. */
export interface BulkPage {
  entries: QueueEntry[]
  /** How many of the chosen ones are not shown: there are more than can be decided at once, or they are not there. */
  leftOut: number
  /** The passages that a note can cite, where all chosen posts stand below one article. */
  passages: CasePage['passages']
}

/** What would happen, or happened, to one of them: its new status, or why it stays as it is. */
export interface BulkLine {
  caseId: string
  status: PostStatus | null
  why: string | null
  /** The decision waits for a second moderator; the status is the one until then. */
  waits: boolean
}

export interface BulkPreview {
  ok: true
  kind: 'preview'
  lines: BulkLine[]
  input: BulkInput
}

export interface BulkResult {
  ok: true
  kind: 'done'
  /** What the events of this decision share. */
  batchId: string
  lines: BulkLine[]
  input: BulkInput
}
