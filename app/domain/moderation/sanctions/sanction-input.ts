import { z } from 'zod'
import { sanctionKinds, sanctionReasons, type SanctionKind, type SanctionReason } from '../../vocabulary.ts'

/** A consequence as the desk's form sends it. */
export interface SanctionInput {
  kind: SanctionKind
  reason: SanctionReason
  /** To the member, 1 to 2,000 characters. */
  message: string
  /** Of a silence or a suspension: 1 to 365; otherwise null. */
  days: number | null
  /** Of a pre-moderation: 1 to 50; otherwise null. */
  posts: number | null
}

export const mostDays = 365
export const mostPosts = 50

const text = z.string().default('')
const fields = z.object({
  sanctionKind: z.enum(['', 'none', ...sanctionKinds], 'Please choose what follows for the member.').default(''),
  sanctionReason: z.enum(['', ...sanctionReasons], 'Please choose a reason.').default(''),
  sanctionDays: text,
  sanctionPosts: text,
  sanctionMessage: text.transform((message) => message.replaceAll('\r\n', '\n').trim()),
})

type Fields = z.output<typeof fields>

/** What is wrong with the fields of a chosen consequence, by field. */
function faults(given: Fields): Record<string, string> {
  const { sanctionKind: kind, sanctionMessage: message } = given
  const found: Record<string, string> = {}
  if (given.sanctionReason === '') found.sanctionReason = 'Please choose a reason for the consequence.'
  if (message === '') found.sanctionMessage = 'Please tell the member, in a sentence or two, why.'
  if (message.length > 2000) found.sanctionMessage = 'Please keep the message under 2,000 characters.'
  if (isTimed(kind) && !wholeNumber(given.sanctionDays, mostDays)) {
    found.sanctionDays = `Please give a number of days from 1 to ${mostDays}.`
  }
  if (kind === 'premoderation' && !wholeNumber(given.sanctionPosts, mostPosts)) {
    found.sanctionPosts = `Please give a number of posts from 1 to ${mostPosts}.`
  }
  return found
}

function toSanction(given: Fields, context: z.RefinementCtx): { sanction: SanctionInput | null } {
  const { sanctionKind: kind, sanctionReason: reason, sanctionMessage: message } = given
  if (kind === '' || kind === 'none') return { sanction: null }
  for (const [name, fault] of Object.entries(faults(given))) {
    context.addIssue({ code: 'custom', path: [name], message: fault })
  }
  if (reason === '') return z.NEVER
  const days = isTimed(kind) ? wholeNumber(given.sanctionDays, mostDays) : null
  const posts = kind === 'premoderation' ? wholeNumber(given.sanctionPosts, mostPosts) : null
  return { sanction: { kind, reason, message, days, posts } }
}

/** Beside a decision: `sanction` is null where nothing follows for the member. */
export const sanctionBesideDecision = fields.transform(toSanction)

/** By itself: one must be chosen. `none` is an answer where another moderator thinks of a suspension. */
export const sanctionForm = fields
  .extend({ intent: z.literal('impose') })
  .refine(({ sanctionKind }) => sanctionKind !== '', {
    path: ['sanctionKind'],
    error: 'Please choose what follows for the member.',
  })
  .transform((given, context) => ({ intent: given.intent, ...toSanction(given, context) }))

export const liftForm = z.object({
  intent: z.literal('lift'),
  sanctionId: z.uuid('This form is not complete. Please reload the page.'),
  liftReason: z
    .string()
    .trim()
    .min(1, 'Please say why: the member reads it.')
    .max(500, 'Please keep it under 500 characters.'),
})

function isTimed(kind: string): boolean {
  return kind === 'silence' || kind === 'suspension'
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
  return number >= 1 && number <= most ? number : null
}
