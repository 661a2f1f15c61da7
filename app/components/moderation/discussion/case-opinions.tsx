import type { CaseBeside, OpinionLine } from '../../../domain/moderation/discussion/case-beside.ts'
import { maxQuestion } from '../../../domain/moderation/discussion/discussion-limits.ts'
import { SelectField, TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { caseOpinionsPath } from '../desk-paths.ts'
import { TimeAgo } from '../time-ago.tsx'
import { useAdded } from './use-added.ts'
import styles from './beside.module.css'

interface Props {
  beside: CaseBeside
  now: Date
  result?: FormFailure | undefined
}

/** Questions to clinicians and their opinions. Posts `clinicianHandle`, `askAbout` (a finding or nothing), `question`. */
export function CaseOpinions({ beside, now, result }: Props) {
  const { opinions, clinicians, isOpen } = beside
  const { Form, form, failure, sending } = useAdded(opinions.filter(({ mine }) => mine).length, result)
  const given = opinions.filter(({ answer }) => answer !== null)
  const waiting = opinions.filter(({ answer }) => answer === null)
  if (opinions.length === 0 && !isOpen) return null
  return (
    <section className={styles.section} aria-labelledby="opinions">
      <h2 id="opinions" tabIndex={-1}>
        Opinions of clinicians
      </h2>
      <p className={styles.quiet}>An opinion is advice: the decision stays with moderators.</p>
      {given.map((opinion) => (
        <GivenOpinion key={opinion.id} opinion={opinion} now={now} />
      ))}
      {waiting.length > 0 && (
        <>
          <h3>{waiting.length === 1 ? 'One question waits for an answer' : `${waiting.length} questions wait`}</h3>
          <ul role="list" className={styles.lines}>
            {waiting.map((opinion) => (
              <li key={opinion.id}>
                <p>
                  <b>{opinion.clinician}</b>{' '}
                  <span className={styles.quiet}>
                    · asked by {opinion.askedBy}, <TimeAgo at={opinion.askedAt} now={now} />
                  </span>
                </p>
                <About opinion={opinion} />
                <p className={styles.words}>{opinion.question}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen && clinicians.length > 0 && (
        <details open={failure !== undefined}>
          <summary>Ask a clinician</summary>
          <Form ref={form} method="post" action={caseOpinionsPath(beside.caseId)} noValidate className={styles.form}>
            <AskFields beside={beside} failure={failure} />
            <SubmitButton pending="Asking …" fetching={sending} className="">
              Ask
            </SubmitButton>
          </Form>
        </details>
      )}
    </section>
  )
}

function GivenOpinion({ opinion, now }: { opinion: OpinionLine; now: Date }) {
  return (
    <article className={styles.opinion} aria-label={`Opinion of ${opinion.clinician}`}>
      <p className={styles.words}>
        <b>Opinion of a clinician, {opinion.clinician}:</b> {opinion.answer}
      </p>
      <About opinion={opinion} />
      <p className={styles.quiet}>
        {opinion.answeredAt && <TimeAgo at={opinion.answeredAt} now={now} />}, to the question of {opinion.askedBy}: “
        {opinion.question}”
      </p>
    </article>
  )
}

function About({ opinion: { quote } }: { opinion: OpinionLine }) {
  return quote === null ? null : <blockquote>{quote}</blockquote>
}

function AskFields({ beside, failure }: { beside: CaseBeside; failure: FormFailure | undefined }) {
  const { clinicians, sentences } = beside
  const errors = failure?.errors ?? {}
  const whole = failure && Object.keys(errors).length === 0 ? failure.message : undefined
  return (
    <>
      <SelectField
        name="clinicianHandle"
        label="Whom to ask"
        error={errors.clinicianHandle}
        defaultValue={keptValue(failure, 'clinicianHandle', clinicians.length === 1 ? clinicians[0]?.handle : '')}
      >
        {clinicians.length > 1 && <option value="">Choose a clinician</option>}
        {clinicians.map(({ handle, displayName }) => (
          <option key={handle} value={handle}>
            {displayName}
          </option>
        ))}
      </SelectField>
      {sentences.length > 0 && (
        <SelectField
          name="askAbout"
          label="About"
          error={errors.askAbout}
          defaultValue={keptValue(failure, 'askAbout', sentences[0]?.id)}
        >
          {sentences.map(({ id, quote }) => (
            <option key={id} value={id}>
              {quote.length > 80 ? `${quote.slice(0, 80)} …` : quote}
            </option>
          ))}
          <option value="">The whole post</option>
        </SelectField>
      )}
      <TextField
        name="question"
        label="Your question"
        hint="They see the text and the article’s passages; nothing of who wrote or reported it, and no notes."
        error={errors.question ?? whole}
        rows={3}
        maxLength={maxQuestion}
        defaultValue={keptValue(failure, 'question')}
      />
    </>
  )
}
