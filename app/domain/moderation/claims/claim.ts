import { z } from 'zod'
import { caseLanes, caseStatuses, type CaseStatus } from '../../vocabulary.ts'

/** A claim whose holder has done nothing for this long has ended by itself. In ms. */
export const quietTime = 5 * 60_000
/** How often, at most, whoever works on a case tells the server so. In ms. */
export const beatTime = 60_000

/** Claims last renewed at this moment or before count for nothing. */
export function quietSince(now: Date): Date {
  return new Date(now.getTime() - quietTime)
}

/** Who has a case, as one of the moderators sees it. */
export interface ClaimView {
  caseId: string
  moderatorId: string
  name: string
  since: Date
  seenAt: Date
  mine: boolean
  /** How they came to it, where another had it before. `by` gave the reason. */
  passedOn: { kind: 'taken_over' | 'handed_over'; by: string; reason: string } | null
}

/** Who has a case, at the moment `at`; null: nobody. */
export interface ClaimState {
  claim: ClaimView | null
  at: Date
}

/** What a page that shows a case knows of its claim. */
export interface CaseClaim extends ClaimState {
  caseId: string
  status: CaseStatus
  revisionId: string
  /** Whether this moderator may decide here, and so hold it. */
  mayHold: boolean
  /** Whom it can be handed to. */
  others: { id: string; name: string }[]
}

/** What is sent to whoever looks at the desk when it happens. */
export interface DeskNews extends ClaimState {
  kind: 'claimed' | 'released' | 'opened' | 'changed'
  caseId: string
  status: CaseStatus
  revisionId: string
}

/** All that is claimed at the moment `at`; sent first, and again when something may have been missed. */
export interface DeskSnapshot {
  at: Date
  claims: ClaimView[]
}

const reason = z
  .string('Please say why, in a few words.')
  .trim()
  .min(3, 'Please say why, in a few words.')
  .max(300, 'Please keep it under 300 characters.')

export const claimForms = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('leave') }),
  z.object({ intent: z.literal('take_over'), reason }),
  z.object({ intent: z.literal('hand_over'), reason, toId: z.uuid('Please choose who is to have it.') }),
])

/** What the page of a case tells while somebody works on it, and when they leave it. */
export const presenceForms = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('keep') }),
  z.object({ intent: z.literal('leave'), seenAt: z.coerce.date().optional() }),
])

const blank = (value: unknown) => (value === '' ? undefined : value)

export const nextCaseInput = z.object({
  lane: z.preprocess(blank, z.enum(caseLanes).optional()),
  after: z.preprocess(blank, z.uuid().optional()),
})

/** As the trigger `desk_tell` writes it. */
export const deskSignal = z.object({
  kind: z.enum(['claimed', 'released', 'opened', 'changed']),
  caseId: z.uuid(),
  by: z.uuid().optional(),
  status: z.enum(caseStatuses).optional(),
})
