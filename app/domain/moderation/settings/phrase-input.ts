import { z } from 'zod'
import { phraseLists } from '../../vocabulary.ts'

export const phraseInput = z.object({
  list: z.enum(phraseLists, 'Please choose a list.'),
  phrase: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(2, 'A phrase needs 2 characters or more.')
        .max(100, 'A phrase can have 100 characters at most.')
        .regex(/[\p{L}\p{N}]/u, 'A phrase needs a letter or a digit.'),
    ),
  note: z.string().trim().max(300, 'Please keep this under 300 characters.').default(''),
})
export type PhraseInput = z.infer<typeof phraseInput>
