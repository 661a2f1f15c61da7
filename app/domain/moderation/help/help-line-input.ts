import { z } from 'zod'
import { idField } from '../../posts/post-input.ts'

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const numberField = z
  .string()
  .transform(oneLine)
  .pipe(
    z.union([
      z.literal(''),
      z.string().regex(/^\+?[0-9][0-9 ()*#-]{1,28}$/, 'A number has digits, such as 112 or 0800 123 456.'),
    ]),
  )

const wordsField = z
  .string()
  .transform(oneLine)
  .pipe(z.string().max(300, 'Please keep this under 300 characters.'))
  .default('')

/** A country's line; `helpLineId` when one is changed. No country is the line for everybody else. */
export const helpLineInput = z.object({
  helpLineId: z.union([z.literal(''), idField]).default(''),
  country: z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(60, 'A country can have 60 characters at most.'))
    .default(''),
  number: numberField.default(''),
  words: wordsField,
  crisisNumber: numberField.default(''),
  crisisWords: wordsField,
})
export type HelpLineInput = z.infer<typeof helpLineInput>
