import { z } from 'zod'
import { idField } from '../../posts/post-input.ts'

export const undoReasonSize = 1000

/** Whoever decided may leave the reason out; the use case asks everybody else for it. */
export const undoInput = z.object({
  eventId: idField,
  reason: z.string().trim().max(undoReasonSize, 'Please keep the reason under 1,000 characters.').default(''),
  /** Every decision of the same bulk decision. */
  all: z.literal('true').optional(),
})

export interface UndoInput {
  eventId: string
  /** For the record; other moderators read it. */
  reason: string
}
