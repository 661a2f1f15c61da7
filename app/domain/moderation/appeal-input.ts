import { z } from 'zod'
import { idField } from '../posts/post-input.ts'

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
