import { Form } from '@remix-run/react'
import type { Consequences } from '../../../domain/moderation/sanctions/consequences-view.server.ts'
import { TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { Time } from '../../form/time.tsx'
import { sanctionPath } from '../desk-paths.ts'
import styles from './case-appeal.module.css'

interface Props {
  consequences: Consequences
  /** Whether the reader may hear it. */
  mayHear: boolean
  failure: FormFailure | undefined
}

/** A member's appeal against a consequence, in their own words; posts `intent=hear`, `outcome` and `appealReply`. */
export function HearSanctionAppeal({ consequences, mayHear, failure }: Props) {
  const { appeal, caseId } = consequences
  if (!appeal) return null
  const { against, answer } = appeal
  return (
    <section className={styles.appeal} aria-labelledby="sanction-appeal">
      <h2 id="sanction-appeal">
        {appeal.waits ? 'An appeal against a consequence, to hear' : 'An appeal against a consequence, heard'}
      </h2>
      <div className={styles.words}>
        <p className={styles.who}>
          <b>{appeal.appellant}</b>, <Time at={appeal.at} />
        </p>
        <blockquote>{appeal.text}</blockquote>
        {answer && (
          <p>
            <b>{answer.isLifted ? 'Lifted.' : 'It stays.'}</b> {answer.reply}
          </p>
        )}
      </div>
      <div className={styles.against}>
        <p>
          Against: <b>{against.summary}</b> Imposed by {against.by}, <Time at={against.at} />
        </p>
        <p>“{against.message}”</p>
      </div>
      {appeal.waits && mayHear && (
        <Form method="post" action={sanctionPath(caseId)} noValidate>
          <input type="hidden" name="intent" value="hear" />
          <TextField
            name="appealReply"
            label={`Reply to ${appeal.appellant}`}
            hint="It goes out with what you decide. What you decide is final."
            error={failure?.errors.appealReply}
            defaultValue={keptValue(failure, 'appealReply')}
            rows={4}
            maxLength={2000}
          />
          <div className={styles.actions}>
            <SubmitButton name="outcome" value="upheld" pending="Answering …" className="">
              The consequence stays
            </SubmitButton>
            <SubmitButton name="outcome" value="overturned" pending="Lifting …" className="">
              Lift it
            </SubmitButton>
          </div>
        </Form>
      )}
    </section>
  )
}
