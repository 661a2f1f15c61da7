import { Form } from '@remix-run/react'
import type { CaseFinding, CasePage } from '../../domain/moderation/case-page.ts'
import { decisionReasonWords, decisionWords, labelWords } from '../../domain/moderation/words.ts'
import { decisions, type Decision, type DecisionReason } from '../../domain/vocabulary.ts'
import { FieldError, fieldId } from '../form/field.tsx'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { SanctionBesideDecision } from './case-consequences.tsx'
import { OtherPassages } from './other-passages.tsx'
import { DecisionField } from './decision-field.tsx'
import { chosenPassages } from './passage-choice.tsx'
import styles from './decision-form.module.css'

/** Boxes that stand beside the sentences belong to this form by its id. */
export const decisionFormId = 'decide'

const effects: Record<Decision, string> = {
  publish: 'Everybody can read it as it is.',
  publish_with_note: 'Everybody can read it, with your note and its passages beside it.',
  return_to_author: 'Only the author sees it, with your message. They can change it and send it again.',
  hide: 'Nobody else sees it; its place in the thread says that it is hidden.',
  remove: 'Nobody else sees it; its place in the thread says why it was removed.',
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
  /** The flagged sentences that a note can be about. */
  sentences: CaseFinding[]
  failure: FormFailure | undefined
  /** Passages that can be chosen beside a sentence, and its number. */
  beside: ReadonlyMap<string, number>
}

/** The decision: one plain form. With `:has()` it shows only what the chosen decision needs. */
export function DecisionForm({ page, sentences, failure, beside }: Props) {
  const errors = failure?.errors ?? {}
  const others = page.passages.filter(({ passageId }) => !beside.has(passageId))
  return (
    <section className={styles.decision} aria-labelledby="decision">
      <h2 id="decision">Your decision</h2>
      <Form method="post" id={decisionFormId} noValidate className={styles.form}>
        <input type="hidden" name="caseId" value={page.caseId} />
        <input type="hidden" name="revisionId" value={page.revision.id} />
        <Choices chosen={keptValue(failure, 'decision')} error={errors.decision} />
        <div className={styles.needed}>
          <div className={styles.forNote}>
            <DecisionField
              name="noteText"
              label="Note that readers will see"
              when="ten characters or more"
              hint="Say what the article says, calmly, and not what the writer should think. It stands beside the post."
              error={errors.noteText}
            >
              {(described) => (
                <textarea {...described} rows={4} maxLength={1000} defaultValue={keptValue(failure, 'noteText')} />
              )}
            </DecisionField>
            {sentences.length > 0 && (
              <DecisionField name="findingId" label="What the note is about" error={errors.findingId}>
                {(described) => (
                  <select {...described} defaultValue={keptValue(failure, 'findingId', sentences[0]?.id)}>
                    {sentences.map((finding) => (
                      <option key={finding.id} value={finding.id}>
                        Sentence {finding.number}: {labelWords[finding.label].toLowerCase()}
                      </option>
                    ))}
                    <option value="">The whole post</option>
                  </select>
                )}
              </DecisionField>
            )}
          </div>
          <div id={fieldId('passageIds')} tabIndex={-1} className={styles.forPassages}>
            <p className={styles.label}>
              Passages to cite <span className={styles.when}>one to five with a note; with a return, if one helps</span>
            </p>
            {errors.passageIds && <FieldError name="passageIds" error={errors.passageIds} />}
            {beside.size > 0 && (
              <p className={styles.hint}>Choose them beside the sentences{others.length > 0 && ', or here'}.</p>
            )}
            <OtherPassages passages={others} formId={decisionFormId} chosen={chosenPassages(failure)} />
          </div>
          <DecisionField
            name="reason"
            label="Reason"
            when="can be left out when you publish"
            hint="Told to the author; said in the thread when a post is removed."
            error={errors.reason}
          >
            {(described) => (
              <select {...described} defaultValue={keptValue(failure, 'reason')}>
                <option value="">Choose a reason</option>
                <ReasonGroup label="What is wrong with it" reasons={reasonsAgainst} />
                <ReasonGroup label="What speaks for it: never to hide or remove" reasons={reasonsFor} />
              </select>
            )}
          </DecisionField>
          <DecisionField
            name="message"
            label="Message to the author"
            when="needed when you return the post, otherwise optional"
            hint="Only they read it."
            error={errors.message}
          >
            {(described) => (
              <textarea {...described} rows={3} maxLength={2000} defaultValue={keptValue(failure, 'message')} />
            )}
          </DecisionField>
        </div>
        <SanctionBesideDecision page={page} failure={failure} />
        <SubmitButton pending="Deciding…">Decide</SubmitButton>
      </Form>
    </section>
  )
}

function Choices({ chosen, error }: { chosen: string; error: string | undefined }) {
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
          <label htmlFor={`decision-${decision}`}>{decisionWords[decision]}</label>
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
