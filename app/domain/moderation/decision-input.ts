import { z } from 'zod'
import type { Decision, DecisionReason } from '../vocabulary.ts'
import { decisionReasons } from '../vocabulary.ts'
import type { SanctionInput } from './sanction-input.ts'
import type { GivenVerdict } from './verdicts.ts'

/** Reasons that speak for a post. With them nothing is hidden or removed. */
const inFavour: readonly DecisionReason[] = ['own_experience', 'question', 'no_problem']

const id = z.uuid('This form is not complete. Please reload the page.')
const reason = z.enum(decisionReasons, 'Please choose a reason.')
const reasonAgainst = reason.refine((reason) => !inFavour.includes(reason), {
  error: 'Nothing is hidden or removed for this reason. Please choose what is wrong with the post, or publish it.',
})
const message = z.string('Please tell the author, in a sentence or two, what to change.')
const messageSize = 'Please keep the message under 2,000 characters.'
const note = 'Please write what readers should know: ten characters or more.'
const passages = z.array(id, 'Please choose the passages of the article that the note rests on.')

const common = { caseId: id, revisionId: id, message: message.max(2000, messageSize).default('') }

const variants = z.discriminatedUnion(
  'decision',
  [
    z.object({ ...common, decision: z.literal('publish'), reason: reason.optional() }),
    z.object({
      ...common,
      decision: z.literal('publish_with_note'),
      reason: reason.optional(),
      noteText: z.string(note).min(10, note).max(1000, 'Please keep the note under 1,000 characters.'),
      passageIds: passages.max(5, 'Please choose five passages at most.'),
      findingId: id.optional(),
    }),
    z.object({
      ...common,
      decision: z.literal('return_to_author'),
      reason,
      message: message.max(2000, messageSize),
      passageIds: passages.max(5, 'Please choose five passages at most.').default([]),
    }),
    z.object({ ...common, decision: z.literal('hide'), reason: reasonAgainst }),
    z.object({ ...common, decision: z.literal('remove'), reason: reasonAgainst }),
  ],
  'Please choose what is to happen with this post.',
)

/** A decision as the desk's form sends it. What the chosen decision has no use for is left empty. */
export interface DecisionInput {
  caseId: string
  revisionId: string
  decision: Decision
  reason?: DecisionReason
  /** To the author, 2,000 characters at most; a return always has one. */
  message: string
  /** What readers see beside the post, 10 to 1,000 characters; empty without a note. */
  noteText: string
  /** One to five with a note, five at most with a return, otherwise none. */
  passageIds: string[]
  /** The flagged sentence that the note is about; a note without one is about the whole post. */
  findingId?: string
  /** What the moderator says of each flagged sentence. */
  verdicts?: GivenVerdict[]
  /** What follows for the author besides, if anything. */
  sanction?: SanctionInput | null
}

/** Reads the form's fields; one that stands there several times is a list of its values. */
export const decisionInput = z.preprocess(
  tidy,
  variants.transform((chosen): DecisionInput => ({ noteText: '', passageIds: [], ...chosen })),
)

/** Blank fields count as not filled in; a line end counts as one character, as in the browser. */
function tidy(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  const entries = Object.entries(fields).map(([name, given]: [string, unknown]): [string, unknown] => {
    const values = [given].flat().map((value: unknown) => (typeof value === 'string' ? plain(value) : value))
    const filled = values.filter((value) => value !== '')
    if (name !== 'passageIds') return [name, filled.at(-1)]
    return [name, filled.length > 0 ? [...new Set(filled)] : undefined]
  })
  return Object.fromEntries(entries)
}

function plain(value: string): string {
  return value.replaceAll('\r\n', '\n').trim()
}
