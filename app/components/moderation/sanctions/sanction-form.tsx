import { Form } from '@remix-run/react'
import type { Consequences } from '../../../domain/moderation/sanctions/consequences-view.server.ts'
import type { FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { sanctionPath } from '../desk-paths.ts'
import { SanctionFields } from './sanction-fields.tsx'
import styles from './sanction-form.module.css'

interface Props {
  consequences: Consequences
  failure: FormFailure | undefined
}

/** A consequence by itself, after the decision about the post or apart from it. */
export function SanctionForm({ consequences, failure }: Props) {
  const { caseId, barred, notNow, isAsked, secondFromDays } = consequences
  const why = barred ?? notNow
  if (why !== null) return <p className={styles.barred}>{why}</p>
  return (
    <Form method="post" action={sanctionPath(caseId)} noValidate className={styles.form}>
      <input type="hidden" name="intent" value="impose" />
      {isAsked && (
        <p>
          Another moderator thinks of a suspension. Please look at the post and at what was decided before, and choose
          for yourself what is right; you do not see what they chose. Of the two, the milder takes effect.
        </p>
      )}
      <SanctionFields
        failure={failure}
        nothing={isAsked ? { value: 'none', words: 'No consequence' } : null}
        secondFromDays={isAsked ? null : secondFromDays}
      />
      <SubmitButton pending="One moment …">{isAsked ? 'Give my answer' : 'Impose it'}</SubmitButton>
    </Form>
  )
}
