import { z } from 'zod'
import {
  caseStatuses,
  decisionReasons,
  decisions,
  sanctionKinds,
  sanctionReasons,
  verdicts,
  type Decision,
} from '../../vocabulary.ts'
import type { DecisionInput } from '../decisions/decision-input.ts'
import type { DeskSettings } from '../settings/desk-settings.ts'
import type { SanctionInput } from '../sanctions/sanction-input.ts'

/* Two moderators decide, neither knowing of the other. See docs/decisions/0013-second-pair-of-eyes.md. */

/** Mildest first. */
const mildness: readonly Decision[] = ['publish', 'publish_with_note', 'return_to_author', 'hide', 'remove']

/** Both take the post away; how far is a matter of degree. */
const takesAway = (decision: Decision) => decision === 'hide' || decision === 'remove'

/** Whether two decisions agree, and which of them takes effect: the second, unless the first is milder. */
export function outcomeOf(first: Decision, second: Decision): { agreed: boolean; effective: 'first' | 'second' } {
  const agreed = first === second || (takesAway(first) && takesAway(second))
  const firstIsMilder = mildness.indexOf(first) < mildness.indexOf(second)
  return { agreed, effective: firstIsMilder && !agreed ? 'first' : 'second' }
}

/** Whether removing a post that reaches so many (answers and reactions) is for two. */
export function removalNeedsSecond(reach: number, { secondRemovalReach }: DeskSettings): boolean {
  return secondRemovalReach !== null && reach >= secondRemovalReach
}

export function suspensionNeedsSecond(
  { kind, days }: Pick<SanctionInput, 'kind' | 'days'>,
  { secondSuspensionDays }: DeskSettings,
): boolean {
  return kind === 'suspension' && secondSuspensionDays !== null && (days ?? 0) >= secondSuspensionDays
}

/** Whether what the first moderator wants still needs a second: administrators may have changed meanwhile what does. */
export function isForTwo(first: Proposal, { reach, settings }: { reach: number; settings: DeskSettings }): boolean {
  if (first.kind === 'decision') return removalNeedsSecond(reach, settings)
  return first.sanction !== null && suspensionNeedsSecond(first.sanction, settings)
}

/* What a moderator sent, as the database keeps it. */

const keptSanction = z.object({
  kind: z.enum(sanctionKinds),
  reason: z.enum(sanctionReasons),
  message: z.string(),
  days: z.number().nullable(),
  posts: z.number().nullable(),
})

const keptDecision = z.object({
  caseId: z.string(),
  revisionId: z.string(),
  decision: z.enum(decisions),
  reason: z.enum(decisionReasons).optional(),
  message: z.string(),
  noteText: z.string(),
  passageIds: z.array(z.string()),
  findingId: z.string().optional(),
  verdicts: z
    .array(z.object({ verdict: z.enum(verdicts), findingId: z.string().optional(), quote: z.string().optional() }))
    .optional(),
  sanction: keptSanction.nullish(),
})

const keptProposal = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('decision'), decision: keptDecision.loose() }),
  z.looseObject({
    kind: z.literal('sanction'),
    /** Null: no consequence. */
    sanction: keptSanction.nullable(),
    /** What the case's status was before it waited for a second moderator. */
    status: z.enum(caseStatuses),
  }),
])

/** What one moderator sent: a decision about the post, or a consequence for its author. */
export type Proposal =
  | { kind: 'decision'; decision: DecisionInput }
  | { kind: 'sanction'; sanction: SanctionInput | null; status: (typeof caseStatuses)[number] }

export function readProposal(kept: unknown): Proposal {
  return keptProposal.parse(kept)
}

/** As the database takes it: plain JSON, nothing undefined. */
export function keepProposal(proposal: Proposal): object {
  return JSON.parse(JSON.stringify(proposal)) as object
}
