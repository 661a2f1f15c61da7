import { ownSentence, quoteField, quoteVerdictField } from '../../../domain/moderation/decisions/verdict-fields.ts'
import { verdicts } from '../../../domain/vocabulary.ts'
import type { FormValues } from '../../form/form-failure.ts'
import { textOf } from './case-sentences.ts'
import { DecisionField } from '../decision/decision-field.tsx'
import { decisionFormId } from '../desk-paths.ts'
import { VerdictField } from '../decision/verdict-field.tsx'
import styles from './case-details.module.css'

interface Props {
  values: FormValues
  errors: Record<string, string>
  /** Puts the words that are selected in the post into the field; undefined without scripts. */
  take: (() => void) | undefined
}

/** A sentence that the engine did not find, with the moderator's verdict on it. */
export function MissedSentence({ values, errors, take }: Props) {
  const quote = quoteField(ownSentence)
  const said = quoteVerdictField(ownSentence)
  const chosen = textOf(values, said)
  return (
    <details
      id="missed"
      className={styles.details}
      open={[textOf(values, quote), chosen, errors[quote], errors[said]].some(Boolean)}
    >
      <summary>A sentence that the engine missed {take && <kbd aria-hidden="true">s</kbd>}</summary>
      <DecisionField
        name={quote}
        label="The sentence, word for word"
        hint={take ? 'Select it in the post and take it over, or paste it.' : 'Copy it from the post.'}
        error={errors[quote]}
      >
        {(described) => (
          <textarea
            {...described}
            form={decisionFormId}
            rows={2}
            maxLength={2000}
            defaultValue={textOf(values, quote)}
          />
        )}
      </DecisionField>
      {take && (
        <button type="button" onClick={take}>
          Take the selected words
        </button>
      )}
      <VerdictField
        name={said}
        legend="What is it?"
        chosen={verdicts.find((verdict) => verdict === chosen) ?? ''}
        optional
        error={errors[said]}
        withKeys={false}
      />
    </details>
  )
}
