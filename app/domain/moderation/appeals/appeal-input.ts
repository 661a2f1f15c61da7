import { z } from 'zod'
import { idField } from '../../posts/post-input.ts'
import { appealOutcomes } from '../../vocabulary.ts'

export const appealSize = { min: 10, max: 2000 }
const tooShort = 'Please say in a sentence or two why the decision should be looked at again.'

export const appealInput = z.object({
  eventId: idField,
  text: z
    .string(tooShort)
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(appealSize.min, tooShort).max(appealSize.max, 'Please keep it under 2,000 characters.')),
})

export type AppealInput = z.output<typeof appealInput>

const noReply = 'Please answer the one who appealed, in a sentence or two.'

const appealReply = z
  .string(noReply)
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(1, noReply).max(2000, 'Please keep the reply under 2,000 characters.'))

/** An appeal is heard and the decision stands as it was. */
export const upholdInput = z.object({ caseId: idField, revisionId: idField, appealReply })

/** An appeal against a consequence is heard. */
export const hearSanctionForm = z.object({
  intent: z.literal('hear'),
  outcome: z.enum(appealOutcomes, 'Please say whether the consequence stays or is lifted.'),
  appealReply,
})

export type HearSanctionInput = Pick<z.output<typeof hearSanctionForm>, 'outcome' | 'appealReply'>
