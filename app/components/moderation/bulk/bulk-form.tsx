import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { BulkPage, BulkPreview } from '../../../domain/moderation/decisions/bulk-page.ts'
import { decisionReasonWords, decisionWords } from '../../../domain/moderation/words.ts'
import { decisionReasons, decisions } from '../../../domain/vocabulary.ts'
import { FieldError, fieldId, SelectField, TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { ChosenCase } from './chosen-case.tsx'
import { OtherPassages } from '../decision/other-passages.tsx'
import styles from './bulk-form.module.css'

const formId = 'bulk-decision'

interface Props {
  page: BulkPage
  result: FormFailure | BulkPreview | undefined
}

/** The posts and the one decision about them, to be looked at before it is made. */
export function BulkForm({ page, result }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const failure = result?.ok === false ? result : undefined
  const errors = failure?.errors ?? {}
  const kept = { values: valuesOf(result) }
  const chosen = result && [kept.values.items ?? []].flat()
  const canNote = page.passages.length > 0
  useEffect(() => {
    // Who comes from the queue goes on with the decision; after an answer something else has the focus.
    if (!result) form.current?.querySelector('select')?.focus()
  }, [result])
  return (
    <Form method="post" id={formId} ref={form} noValidate className={styles.form}>
      {errors.items && (
        <div id={fieldId('items')} tabIndex={-1}>
          <FieldError name="items" error={errors.items} />
        </div>
      )}
      <div className={styles.fields}>
        <SelectField
          name="decision"
          label="What happens with each of them"
          hint={canNote ? undefined : 'A context note goes with one article: choose posts below one article for it.'}
          error={errors.decision}
          defaultValue={keptValue(kept, 'decision')}
        >
          <option value="">Choose what happens</option>
          {decisions
            .filter((decision) => canNote || decision !== 'publish_with_note')
            .map((decision) => (
              <option key={decision} value={decision}>
                {decisionWords[decision]}
              </option>
            ))}
        </SelectField>
        <SelectField
          name="reason"
          label="Reason"
          hint="Told to each author. It can be left out when you publish."
          error={errors.reason}
          optional
          defaultValue={keptValue(kept, 'reason')}
        >
          <option value="">No reason</option>
          {decisionReasons.map((reason) => (
            <option key={reason} value={reason}>
              {decisionReasonWords[reason]}
            </option>
          ))}
        </SelectField>
        {canNote && (
          <div className={styles.forNote}>
            <TextField
              name="noteText"
              label="Note that readers will see"
              hint="It stands beside the flagged sentence of each post."
              error={errors.noteText}
              rows={3}
              maxLength={1000}
              defaultValue={keptValue(kept, 'noteText')}
            />
            <div id={fieldId('passageIds')} tabIndex={-1} className={styles.passages}>
              {errors.passageIds && <FieldError name="passageIds" error={errors.passageIds} />}
              <OtherPassages passages={page.passages} formId={formId} chosen={[kept.values.passageIds ?? []].flat()} />
            </div>
          </div>
        )}
        <TextField
          name="message"
          label="Message to each author"
          hint="Only they read it. It is needed when you return the posts."
          error={errors.message}
          optional
          rows={3}
          maxLength={2000}
          defaultValue={keptValue(kept, 'message')}
        />
        <SubmitButton name="intent" value="preview" pending="Looking…">
          See what would happen
        </SubmitButton>
      </div>
      <ul role="list" className={styles.posts}>
        {page.entries.map((entry) => {
          const value = `${entry.caseId}:${entry.revisionId}`
          const isChosen = chosen === undefined || chosen.includes(value)
          return <ChosenCase key={value} entry={entry} box={{ name: 'items', value, isChosen }} />
        })}
      </ul>
    </Form>
  )
}

/** What was sent, whether it was refused or shown. */
function valuesOf(result: Props['result']): FormFailure['values'] {
  if (!result) return {}
  if (!result.ok) return result.values
  const { items, decision } = result.input
  const { reason = '', message, noteText, passageIds } = decision
  return {
    items: items.map(({ caseId, revisionId }) => `${caseId}:${revisionId}`),
    decision: decision.decision,
    reason,
    message,
    noteText,
    passageIds,
  }
}
