import { Form } from '@remix-run/react'
import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { FieldError, fieldId } from '../../form/field.tsx'
import type { FormFailure, FormValues } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { textOf, type CaseSentence } from '../case/case-sentences.ts'
import { casePath, decisionFormId } from '../desk-paths.ts'
import { SanctionBesideDecision } from '../sanctions/case-consequences.tsx'
import { CannedChoice, cannedField } from './canned-choice.tsx'
import { DecisionChoices } from './decision-choices.tsx'
import { DecisionField } from './decision-field.tsx'
import { NoteFields } from './note-fields.tsx'
import { NotePreview } from './note-preview.tsx'
import { PinnedPassages } from './pinned-passages.tsx'
import { ReasonChoice } from './reason-choice.tsx'
import styles from './decision-form.module.css'

interface Props {
  page: CasePage
  sentences: readonly CaseSentence[]
  /** What the form holds: live where scripts run, else what it came back with. */
  values: FormValues
  errors: Record<string, string>
  scripted: boolean
  /** Sentences that still need a verdict. */
  missing: number
  /** What came back where nothing was decided. */
  failure: FormFailure | undefined
}

/** The decision: one plain form. With `:has()` it shows only what the chosen decision needs. */
export function DecisionForm({ page, sentences, values, errors, scripted, missing, failure }: Props) {
  const canned = (use: 'note' | 'message') => (
    <CannedChoice
      use={use}
      texts={page.cannedTexts}
      reason={textOf(values, 'reason')}
      chosen={textOf(values, cannedField(use))}
    />
  )
  return (
    <section className={styles.decision} aria-labelledby="decision">
      <h2 id="decision">Your decision</h2>
      <Form method="post" action={casePath(page.caseId)} id={decisionFormId} noValidate className={styles.form}>
        <input type="hidden" name="caseId" value={page.caseId} />
        <input type="hidden" name="revisionId" value={page.revision.id} />
        <DecisionChoices
          isPublished={page.post.status === 'published'}
          chosen={textOf(values, 'decision')}
          error={errors.decision}
          scripted={scripted}
        />
        <div className={styles.needed}>
          <div className={styles.forNote}>
            <NoteFields sentences={sentences} values={values} errors={errors} canned={canned('note')} />
          </div>
          <div id={fieldId('passageIds')} tabIndex={-1} className={styles.forPassages}>
            {errors.passageIds && <FieldError name="passageIds" error={errors.passageIds} />}
            <PinnedPassages passages={page.passages} values={values} />
          </div>
          <div className={styles.forNote}>
            <NotePreview page={page} sentences={sentences} values={values} />
            {!scripted && (
              <button type="submit" name="intent" value="preview" className={styles.preview}>
                Preview the note
              </button>
            )}
          </div>
          <ReasonChoice chosen={textOf(values, 'reason')} error={errors.reason} scripted={scripted} />
          <DecisionField
            name="message"
            label="Message to the author"
            when="needed when you return the post"
            hint="Only they read it."
            error={errors.message}
          >
            {(described) => (
              <>
                {canned('message')}
                <textarea {...described} rows={3} maxLength={2000} defaultValue={textOf(values, 'message')} />
              </>
            )}
          </DecisionField>
        </div>
        <SanctionBesideDecision page={page} failure={failure} />
        {!page.thread.locked && (
          <label className={styles.lock}>
            <input
              type="checkbox"
              name="lockThread"
              value="on"
              defaultChecked={textOf(values, 'lockThread') === 'on'}
            />
            <span>
              Lock the thread as well <span className={styles.when}>nobody answers in it from then on</span>
            </span>
            {scripted && <kbd aria-hidden="true">l</kbd>}
          </label>
        )}
        <div className={styles.send}>
          <SubmitButton pending="Deciding…">Decide</SubmitButton>
          {scripted && (
            <p role="status" className={styles.when}>
              {missing > 0 &&
                (missing === 1 ? '1 sentence has no verdict yet' : `${missing} sentences have no verdict yet`)}
            </p>
          )}
        </div>
      </Form>
    </section>
  )
}
