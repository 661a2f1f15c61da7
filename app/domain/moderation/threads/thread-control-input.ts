import { z } from 'zod'
import { idField } from '../../posts/post-input.ts'

/** What a moderator does with a whole thread. `caseId` is the case from which they do it. */
export const threadControlInput = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('lock'), postId: idField, caseId: idField.optional() }),
    z.object({ intent: z.literal('unlock'), postId: idField, caseId: idField.optional() }),
    z.object({
      intent: z.literal('move'),
      postId: idField,
      caseId: idField.optional(),
      articleId: z.uuid('Please choose an article.'),
    }),
  ],
  'Please choose what is to happen with this thread.',
)
