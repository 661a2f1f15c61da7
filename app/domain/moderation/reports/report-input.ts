import { z } from 'zod'
import { idField } from '../../posts/post-input.ts'
import { flagReasons } from '../../vocabulary.ts'

export const reportInput = z.object({
  postId: idField,
  reason: z.enum(flagReasons, 'Please choose what it is about.'),
  note: z.string().trim().max(1000, 'Please keep this under 1,000 characters.').default(''),
  /** A sentence of the post, as it stands in its text; empty when the report is about all of it. */
  quote: z.string().max(2000).default(''),
})
export type ReportInput = z.infer<typeof reportInput>
