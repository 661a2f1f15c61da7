import { z } from 'zod'
import { idField } from '../../posts/post-input.ts'
import { maxAnswer, maxComment, maxMemberNote, maxQuestion } from './discussion-limits.ts'

/** A plain text with line breaks. */
function textField(empty: string, max: number) {
  return z
    .string(empty)
    .transform((text) =>
      text
        .replaceAll('\r\n', '\n')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/[\p{Cc}\p{Co}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, empty)
        .max(max, `Please keep this under ${max.toLocaleString('en')} characters.`),
    )
}

/** The fields of the desk's forms; several of these forms stand on one page, so each has names of its own. */
export const commentForm = z.object({ comment: textField('Please write your comment first.', maxComment) })

export const memberNoteForm = z.object({
  memberId: idField,
  memberNote: textField('Please write the note first.', maxMemberNote),
})

export const askOpinionForm = z.object({
  clinicianHandle: z.string('Please choose whom to ask.').trim().min(1, 'Please choose whom to ask.').max(60),
  /** A finding, or nothing for the whole post. */
  askAbout: z
    .union([z.literal(''), idField])
    .default('')
    .transform((id) => id || undefined),
  question: textField('Please write your question first.', maxQuestion),
})

export const opinionForm = z.object({ answer: textField('Please write your opinion first.', maxAnswer) })
