import { z } from 'zod'
import { idField } from '../../posts/post-input.ts'
import { cannedTextUses, decisionReasons } from '../../vocabulary.ts'

const blankOr = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]).default('')

/** A text that moderators start from; `cannedTextId` when one is changed. No reason: for any reason. */
export const cannedTextInput = z.object({
  cannedTextId: blankOr(idField),
  use: z.enum(cannedTextUses, 'Please choose what it is for.'),
  reason: blankOr(z.enum(decisionReasons)),
  title: z
    .string('Please give it a name.')
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'Please give it a name.').max(80, 'Please keep the name under 80 characters.')),
  text: z
    .string('Please write the text.')
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1, 'Please write the text.').max(2000, 'Please keep the text under 2,000 characters.')),
})
export type CannedTextInput = z.infer<typeof cannedTextInput>
