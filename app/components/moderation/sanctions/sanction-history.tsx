import { Form, Link } from '@remix-run/react'
import type { SanctionLine } from '../../../domain/moderation/sanctions/sanction-lines.server.ts'
import type { SanctionState } from '../../../domain/moderation/sanctions/sanction-rules.ts'
import { sanctionKindWords, sanctionReasonWords } from '../../../domain/moderation/words.ts'
import { dayInWords } from '../../form/dates.ts'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { Time } from '../../form/time.tsx'
import { casePath, sanctionPath } from '../desk-paths.ts'
import styles from './sanction-form.module.css'

const stateWords: Record<SanctionState, string> = {
  waits: 'not acknowledged yet',
  in_force: 'in force',
  over: 'over',
  lifted: 'lifted',
}

interface Props {
  caseId: string
  history: SanctionLine[]
  /** Whether the reader may lift them. */
  mayLift: boolean
  failure: FormFailure | undefined
}

/** What was imposed on a member, newest first, each to be lifted while it counts. */
export function SanctionHistory({ caseId, history, mayLift, failure }: Props) {
  if (history.length === 0) return <p className={styles.quiet}>No consequences for this member so far.</p>
  return (
    <ul role="list" className={styles.history}>
      {history.map((line) => (
        <li key={line.id}>
          <p>
            <b>{sanctionKindWords[line.kind]}</b> <span className={styles.quiet}>· {extentOf(line)}</span>
          </p>
          <p>{sanctionReasonWords[line.reason]}.</p>
          <blockquote>{line.message}</blockquote>
          <p className={styles.quiet}>
            {line.imposedBy}, <Time at={line.startsAt} />
            {line.caseId !== caseId && (
              <>
                {' '}
                · <Link to={casePath(line.caseId)}>that case</Link>
              </>
            )}
          </p>
          {line.lifted && (
            <p>
              Lifted by {line.lifted.by ?? 'the forum'} on <Time at={line.lifted.at} />: {line.lifted.reason}
            </p>
          )}
          {mayLift && (line.state === 'in_force' || line.state === 'waits') && (
            <LiftForm caseId={caseId} sanctionId={line.id} failure={failure} />
          )}
        </li>
      ))}
    </ul>
  )
}

function extentOf({ kind, state, endsAt, posts, postsLeft, acknowledgedAt }: SanctionLine): string {
  if (state === 'lifted') return stateWords.lifted
  if (kind === 'warning') return acknowledgedAt ? `acknowledged on ${dayInWords(acknowledgedAt)}` : stateWords.waits
  if (kind === 'premoderation') {
    return state === 'in_force' ? `${postsLeft} of ${posts} posts left` : `${posts} posts, ${stateWords.over}`
  }
  return endsAt ? `${state === 'in_force' ? 'until' : 'over since'} ${dayInWords(endsAt)}` : ''
}

function LiftForm({
  caseId,
  sanctionId,
  failure,
}: {
  caseId: string
  sanctionId: string
  failure: FormFailure | undefined
}) {
  const own = keptValue(failure, 'sanctionId') === sanctionId ? failure : undefined
  const id = `lift-${sanctionId}`
  return (
    <details className={styles.lift} open={own !== undefined}>
      <summary>Lift it</summary>
      <Form method="post" action={sanctionPath(caseId)} noValidate>
        <input type="hidden" name="intent" value="lift" />
        <input type="hidden" name="sanctionId" value={sanctionId} />
        <label htmlFor={id}>Why? The member reads it.</label>
        <input
          id={id}
          name="liftReason"
          required
          maxLength={500}
          defaultValue={keptValue(own, 'liftReason')}
          aria-invalid={own ? true : undefined}
        />
        <SubmitButton pending="Lifting …" className="">
          Lift it now
        </SubmitButton>
      </Form>
    </details>
  )
}
