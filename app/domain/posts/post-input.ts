import { z } from 'zod'
import { maxMarkdown, maxTitle } from './post-limits.ts'
import { sourceField, stanceField } from './stance.ts'

/** Control characters and lone surrogates have no place in a text; private-use ones could pose as marks. */
function cleaned(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Co}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .trim()
}

export const titleField = z
  .string()
  .transform(cleaned)
  .pipe(
    z
      .string()
      .min(8, 'Please write the question in a line, so that others can find it.')
      .max(maxTitle, `A title can have ${maxTitle} characters at most. Put the rest in the text below.`),
  )

export const markdownField = z
  .string()
  .transform(cleaned)
  .pipe(
    z
      .string()
      .min(2, 'Please write something first.')
      .max(maxMarkdown, `A post can have ${maxMarkdown.toLocaleString('en')} characters at most.`),
  )

export const idField = z.uuid('This address is not complete.')

const citing = z
  .array(z.string().regex(/^[a-z0-9-]{1,120}$/))
  .max(5)
  .default([])

/** What a form carries since its author was asked about the text; see `ask-first.server.ts`. */
const answers = {
  stance: stanceField,
  sourceUrl: sourceField,
  /** What was asked about already: a digest for each sentence, with spaces between. */
  askedAbout: z.string().max(40_000).optional().catch(undefined),
  /** `hide` masks personal data before the text is sent. */
  intent: z.string().optional(),
}

/** What a member sends to ask, to tell or to answer. */
export const postInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('question'),
    articleSlug: z.string(),
    title: titleField,
    markdown: markdownField,
    citing,
    ...answers,
  }),
  z.object({ kind: z.literal('experience'), articleSlug: z.string(), markdown: markdownField, citing, ...answers }),
  z.object({ kind: z.literal('reply'), parentId: idField, markdown: markdownField, citing, ...answers }),
])
export type PostInput = z.infer<typeof postInput>

export const editInput = z.object({
  postId: idField,
  /** The revision that the author had before them; an edit on top of another is refused. */
  revisionId: idField,
  title: titleField.optional(),
  markdown: markdownField,
  ...answers,
})
export type EditInput = z.infer<typeof editInput>
