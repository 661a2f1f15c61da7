import { Form } from '@remix-run/react'
import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { ownSentence, quoteField } from '../../../domain/moderation/decisions/verdict-fields.ts'
import { decisionReasonWords, decisionWords } from '../../../domain/moderation/words.ts'
import { decisions, type Decision, type DecisionReason } from '../../../domain/vocabulary.ts'
import { FieldError, fieldId } from '../../form/field.tsx'
import type { FormValues } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { CannedChoice, cannedField } from './canned-choice.tsx'
import { textOf, type CaseSentence } from '../case/case-sentences.ts'
import { SanctionBesideDecision } from '../sanctions/case-consequences.tsx'
import { DecisionField } from './decision-field.tsx'
import type { FormFailure } from '../../form/form-failure.ts'
import { casePath, decisionFormId } from '../desk-paths.ts'
import { NotePreview } from './note-preview.tsx'
import { PinnedPassages } from './pinned-passages.tsx'
import styles from './decision-form.module.css'

const effects: Record<Decision, string> = {
  publish: 'Everybody can read it as it is.',
  publish_with_note: 'Everybody can read it, with your note and its passages beside it.',
  return_to_author: 'Only the author sees it, with your message. They can change it and send it again.',
  hide: 'Nobody else sees it; its place in the thread says that it is hidden.',
  remove: 'Nobody else sees it; its place in the thread says why it was removed.',
}

/** What chooses each decision. */
export const decisionKeys: Record<Decision, string> = {
  publish: 'p',
  publish_with_note: 'n',
  return_to_author: 'r',
  hide: 'h',
  remove: 'x',
}

const reasonsAgainst: DecisionReason[] = [
  'unsupported_claim',
  'contradicts_article',
  'dangerous_advice',
  'private_data',
  'abuse',
  'spam',
  'off_topic',
]
const reasonsFor: DecisionReason[] = ['own_experience', 'question', 'no_problem']

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
        <Choices
          isPublished={page.post.status === 'published'}
          chosen={textOf(values, 'decision')}
          error={errors.decision}
          scripted={scripted}
        />
        <div className={styles.needed}>
          <div className={styles.forNote}>
            <DecisionField
              name="noteText"
              label="Note that readers will see"
              when="ten characters or more"
              hint="Say what the article says, calmly, and not what the writer should think."
              error={errors.noteText}
            >
              {(described) => (
                <>
                  {canned('note')}
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
          <DecisionField
            name="reason"
            label="Reason"
            hint={
              scripted
                ? 'The gravest verdict suggests it. Told to the author; said in the thread when a post is removed.'
                : 'Left empty, the gravest verdict gives it. Told to the author; said in the thread when a post is removed.'
            }
            error={errors.reason}
          >
            {(described) => (
              <select {...described} defaultValue={textOf(values, 'reason')}>
                <option value="">{scripted ? 'No reason' : 'As the verdicts say'}</option>
                <ReasonGroup label="What is wrong with it" reasons={reasonsAgainst} />
                <ReasonGroup label="What speaks for it: never to hide or remove" reasons={reasonsFor} />
              </select>
            )}
          </DecisionField>
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

function Choices({
  isPublished,
  chosen,
  error,
  scripted,
}: {
  isPublished: boolean
  chosen: string
  error: string | undefined
  scripted: boolean
}) {
  return (
    <fieldset
      id={fieldId('decision')}
      tabIndex={-1}
      className={styles.choices}
      aria-describedby={error ? `${fieldId('decision')}-error` : undefined}
    >
      <legend className="visually-hidden">What happens with this post</legend>
      {error && <FieldError name="decision" error={error} />}
      {decisions.map((decision) => (
        <div key={decision} className={styles.choice}>
          <input
            id={`decision-${decision}`}
            type="radio"
            name="decision"
            value={decision}
            required
            defaultChecked={chosen === decision}
            aria-describedby={`decision-${decision}-effect`}
          />
          <label htmlFor={`decision-${decision}`}>
            {isPublished && decision === 'publish' ? 'Leave it on the page' : decisionWords[decision]}
          </label>
          {scripted && <kbd aria-hidden="true">{decisionKeys[decision]}</kbd>}
          <p id={`decision-${decision}-effect`}>{effects[decision]}</p>
        </div>
      ))}
    </fieldset>
  )
}

function ReasonGroup({ label, reasons }: { label: string; reasons: DecisionReason[] }) {
  return (
    <optgroup label={label}>
      {reasons.map((reason) => (
        <option key={reason} value={reason}>
          {decisionReasonWords[reason]}
        </option>
      ))}
    </optgroup>
  )
}
