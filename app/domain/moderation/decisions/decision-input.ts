import { z } from 'zod'
import type { Decision, DecisionReason } from '../../vocabulary.ts'
import { decisionReasons, decisions, verdicts } from '../../vocabulary.ts'
import { sanctionBesideDecision, type SanctionInput } from '../sanctions/sanction-input.ts'
import { ownSentence, quoteField, quoteVerdictField, readVerdictFields } from './verdict-fields.ts'
import { reasonsInFavour, suggestReason, type GivenVerdict } from './verdicts.ts'

const id = z.uuid('This form is not complete. Please reload the page.')
const reason = z.enum(decisionReasons, 'Please choose a reason.')
const reasonAgainst = reason.refine((reason) => !reasonsInFavour.includes(reason), {
  error: 'Nothing is hidden or removed for this reason. Please choose what is wrong with the post, or publish it.',
})
const message = z.string('Please tell the author, in a sentence or two, what to change.')
const messageSize = 'Please keep the message under 2,000 characters.'
const note = 'Please write what readers should know: ten characters or more.'
const passages = z.array(id, 'Please choose the passages of the article that the note rests on.')

const quotation = z.string().max(2000, 'Please keep the sentence under 2,000 characters.')
const verdict = z.enum(verdicts, 'Please choose what the sentence is.')
const given = z.object({ verdict, findingId: id.optional(), quote: quotation.optional() })

const common = {
  caseId: id,
  revisionId: id,
  message: message.max(2000, messageSize).default(''),
  takeOverReason: z.string().max(300, 'Please keep it under 300 characters.').optional(),
  appealReply: z.string().max(2000, 'Please keep the reply under 2,000 characters.').optional(),
  verdicts: z.array(given).max(100).optional(),
  lockThread: z.literal('on', 'This form is not complete. Please reload the page.').optional(),
}

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
      noteQuote: quotation.optional(),
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
  /** Or a sentence that the engine did not flag, word for word. */
  noteQuote?: string
  /** Why they take the case over to decide it, where another moderator has it. */
  takeOverReason?: string
  /** What the moderator says of each flagged sentence, and of others that they name. */
  verdicts?: GivenVerdict[]
  /** Nobody answers in the post's thread from then on. */
  lockThread?: boolean
  /** What follows for the author besides, if anything. */
  sanction?: SanctionInput | null
  /** To those whose appeals the decision answers, 2,000 characters at most; without an appeal it goes nowhere. */
  appealReply?: string
}

/** Reads the form's fields; one that stands there several times is a list of its values. */
export const decisionInput = z.unknown().transform(readDecision)

function readDecision(fields: unknown, ctx: z.RefinementCtx): DecisionInput {
  const tidied = tidy(fields)
  const parsed = variants.safeParse(tidied.values)
  const wrong = [...incomplete(tidied.values), ...(parsed.error?.issues ?? [])]
  for (const { path, message } of wrong) {
    // A verdict is said to be wrong where it stands.
    const field = path[0] === 'verdicts' ? tidied.verdictFields[Number(path[1])] : undefined
    ctx.addIssue({ code: 'custom', path: field ? [field] : [...path], message })
  }
  const beside = sanctionBesideDecision.safeParse(fields ?? {})
  for (const { path, message } of beside.error?.issues ?? []) ctx.addIssue({ code: 'custom', path: [...path], message })
  if (wrong.length > 0 || !parsed.success || !beside.success) return z.NEVER
  const { lockThread, ...chosen } = parsed.data
  return {
    noteText: '',
    passageIds: [],
    ...chosen,
    ...(lockThread && { lockThread: true }),
    ...(beside.data.sanction && beside.data),
  }
}

/** Buttons of the form that give it back as it is, with what they are for: nothing is decided. */
const draftIntents = ['preview', 'insert-note', 'insert-message', 'search'] as const

/** The case's form: a decision, or null where it only comes back with something done to it. */
export const caseForm = z.unknown().transform((fields, ctx): DecisionInput | null => {
  const draft = z.object({ intent: z.enum(draftIntents) }).safeParse(fields)
  return draft.success ? null : readDecision(fields, ctx)
})

/** Blank fields count as not filled in; a line end counts as one character, as in the browser. */
function tidy(fields: unknown): { values: Record<string, unknown>; verdictFields: string[] } {
  const entries = Object.entries(fields ?? {}).map(([name, given]: [string, unknown]): [string, unknown] => {
    const values = [given].flat().map((value: unknown) => (typeof value === 'string' ? plain(value) : value))
    const filled = values.filter((value) => value !== '')
    if (name !== 'passageIds') return [name, filled.at(-1)]
    return [name, filled.length > 0 ? [...new Set(filled)] : undefined]
  })
  const values: Record<string, unknown> = Object.fromEntries(entries)
  const read = readVerdictFields(values)
  const checked = z.array(z.object({ verdict })).safeParse(read)
  const decision = decisions.find((known) => known === values.decision)
  values.reason ??= checked.data && suggestReason(checked.data, decision)
  if (read.length > 0) values.verdicts = read
  aboutQuote(values)
  return { values, verdictFields: read.map(({ field }) => field) }
}

/** A note about a sentence that the engine did not flag names it by its field. */
function aboutQuote(values: Record<string, unknown>): void {
  const { findingId } = values
  if (typeof findingId !== 'string' || !findingId.startsWith(quoteField(''))) return
  values.noteQuote = values[findingId]
  delete values.findingId
}

/** The moderator's own sentence is whole: its words and a verdict on them. */
function incomplete(values: Record<string, unknown>): { path: PropertyKey[]; message: string }[] {
  const [words, said] = [quoteField(ownSentence), quoteVerdictField(ownSentence)]
  if (values[words] && !values[said]) return [{ path: [said], message: 'Please choose what the sentence is.' }]
  if (!values[words] && values[said]) return [{ path: [words], message: 'Please copy the sentence from the post.' }]
  return []
}

function plain(value: string): string {
  return value.replaceAll('\r\n', '\n').trim()
}
