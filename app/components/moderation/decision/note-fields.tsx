import type { ReactNode } from 'react'
import { ownSentence, quoteField } from '../../../domain/moderation/decisions/verdict-fields.ts'
import type { FormValues } from '../../form/form-failure.ts'
import { textOf, type CaseSentence } from '../case/case-sentences.ts'
import { DecisionField } from './decision-field.tsx'

interface Props {
  sentences: readonly CaseSentence[]
  values: FormValues
  errors: Record<string, string>
  /** The texts to start from. */
  canned: ReactNode
}

/** What readers are told, and beside which sentence. */
export function NoteFields({ sentences, values, errors, canned }: Props) {
  return (
    <>
      <DecisionField
        name="noteText"
        label="Note that readers will see"
        when="ten characters or more"
        hint="Say what the article says, calmly, and not what the writer should think."
        error={errors.noteText}
      >
        {(described) => (
          <>
            {canned}
            <textarea {...described} rows={4} maxLength={1000} defaultValue={textOf(values, 'noteText')} />
          </>
        )}
      </DecisionField>
      <DecisionField name="findingId" label="What the note is about" error={errors.findingId}>
        {(described) => (
          <select {...described} defaultValue={textOf(values, 'findingId') || sentences[0]?.noteAbout}>
            {sentences.map(({ number, noteAbout, quote }) => (
              <option key={noteAbout} value={noteAbout}>
                Sentence {number}: {quote.length > 50 ? `${quote.slice(0, 50)} …` : quote}
              </option>
            ))}
            <option value={quoteField(ownSentence)}>The sentence that the engine missed</option>
            <option value="">The whole post</option>
          </select>
        )}
      </DecisionField>
    </>
  )
}
