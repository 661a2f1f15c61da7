import { z } from 'zod'
import { decisionInput, type DecisionInput } from './decision-input.ts'

/** How many posts one moderator decides about at once, at most. */
export const bulkLimit = 100

/** A case and the text of it that the moderator had before them. */
export interface BulkItem {
  caseId: string
  revisionId: string
}

export interface BulkInput {
  /** `preview` shows what would happen. */
  intent: 'preview' | 'decide'
  items: BulkItem[]
  decision: Omit<DecisionInput, 'caseId' | 'revisionId'>
}

const item = z.string().transform((text, context): BulkItem => {
  const [caseId = '', revisionId = ''] = text.split(':')
  if (![caseId, revisionId].every((id) => z.uuid().safeParse(id).success)) {
    context.addIssue({ code: 'custom', message: 'This form is not complete. Please reload the page.' })
  }
  return { caseId, revisionId }
})

const frame = z.looseObject({
  intent: z.enum(['preview', 'decide']).catch('preview'),
  items: z
    .array(item, 'Please choose one post or more.')
    .min(1, 'Please choose one post or more.')
    .max(bulkLimit, `Please choose ${bulkLimit} posts at most.`),
})

/** One decision about several cases: each of `items` is "caseId:revisionId", the rest as for a single decision. */
export const bulkInput = frame.transform(({ intent, items, ...fields }, context): BulkInput => {
  const read = decisionInput.safeParse({ ...fields, ...items[0] })
  if (!read.success) {
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  }
  const { caseId: _caseId, revisionId: _revisionId, findingId: _findingId, ...decision } = read.data
  const once = new Map(items.map((one) => [one.caseId, one]))
  return { intent, items: [...once.values()], decision }
})
