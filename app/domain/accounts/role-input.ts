import { z } from 'zod'
import { roles } from '../vocabulary.ts'

const handle = z
  .string('Please write the name that they sign in with.')
  .trim()
  .min(3, 'Please write the name that they sign in with.')
  .max(30)

/** The forms of the page on which administrators say who does what. */
export const roleInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('role'), handle, role: z.enum(roles, 'Please choose what they are to be.') }),
  z.object({
    intent: z.literal('appoint'),
    who: handle,
    article: z.string('Please choose an article.').min(1, 'Please choose an article.').max(120),
  }),
  z.object({ intent: z.literal('dismiss'), memberId: z.uuid(), articleId: z.uuid() }),
])
