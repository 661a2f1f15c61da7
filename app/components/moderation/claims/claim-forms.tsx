import { useFetcher } from '@remix-run/react'
import type { CaseClaim } from '../../../domain/moderation/claims/claim.ts'
import { FieldError } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { claimPath } from '../desk-paths.ts'
import { ReasonField } from './reason-field.tsx'
import field from '../../form/field.module.css'
import styles from './case-claim.module.css'

interface Props {
  caseId: string
  /** What the form got back when it was sent without JavaScript and refused. */
  result?: FormFailure | undefined
}

/*
 * Forms beside the decision. They are sent in the background, so that what was typed for a decision stays; without
 * JavaScript they lead to a page of their own when they are refused.
 */

/** Takes the case from whoever has it. */
export function TakeOverForm({ caseId, result }: Props) {
  const { Form, failure, sending } = useClaimForm(result)
  return (
    <Form method="post" action={claimPath(caseId)} className={styles.form}>
      <input type="hidden" name="intent" value="take_over" />
      <ReasonField
        id="take-over-reason"
        name="reason"
        label="Why you take it over"
        hint="They are told at once, and it stands in the record. What they have typed stays with them."
        error={failure?.errors.reason}
        initial={keptValue(failure, 'reason')}
      />
      {failure && failure.code !== 'invalid' && <p role="alert">{failure.message}</p>}
      <button type="submit" aria-disabled={sending || undefined}>
        Take it over
      </button>
    </Form>
  )
}

/** Gives the case to another moderator. */
export function HandOverForm({ caseId, others, result }: Props & { others: CaseClaim['others'] }) {
  const { Form, failure, sending } = useClaimForm(result)
  if (others.length === 0) return <p>Nobody else may decide this case.</p>
  return (
    <Form method="post" action={claimPath(caseId)} className={styles.form}>
      <input type="hidden" name="intent" value="hand_over" />
      <div className={field.field}>
        <label htmlFor="hand-over-to" className={field.label}>
          To whom
        </label>
        {failure?.errors.toId && <FieldError name="toId" error={failure.errors.toId} />}
        <select id="hand-over-to" name="toId" className={field.input} defaultValue={keptValue(failure, 'toId')}>
          <option value="">Please choose</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <ReasonField
        id="hand-over-reason"
        name="reason"
        label="Why you hand it over"
        hint="They are told, and it stands in the record."
        error={failure?.errors.reason}
        initial={keptValue(failure, 'reason')}
      />
      {failure && failure.code !== 'invalid' && <p role="alert">{failure.message}</p>}
      <button type="submit" aria-disabled={sending || undefined}>
        Hand it over
      </button>
    </Form>
  )
}

/** Gives the case back to the queue. */
export function LeaveForm({ caseId }: { caseId: string }) {
  const { Form } = useClaimForm(undefined)
  return (
    <Form method="post" action={claimPath(caseId)}>
      <input type="hidden" name="intent" value="leave" />
      <button type="submit">Leave it to others</button>
    </Form>
  )
}

function useClaimForm(result: FormFailure | undefined) {
  const { Form, data, state } = useFetcher<FormFailure>()
  return { Form, failure: data ?? result, sending: state !== 'idle' }
}
