import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { CaseAppeal } from './case-appeal.tsx'
import { upholdPath } from '../desk-paths.ts'
import styles from './case-appeal.module.css'

interface Props {
  page: CasePage
  /** The decision form, to which the reply belongs: to change the decision is to decide. Null where one may not. */
  formId: string | null
  failure: FormFailure | undefined
}

/** The appeal of a case, with the reply to it and the button that lets the decision stand. */
export function HearAppeal({ page, formId, failure }: Props) {
  const { appeals } = page
  if (!appeals) return null
  return (
    <CaseAppeal appeals={appeals} slug={page.article.slug}>
      {formId && appeals.waiting && (
        <>
          <TextField
            name="appealReply"
            label={appeals.appeals.length > 1 ? 'Reply to those who appealed' : 'Reply to the one who appealed'}
            hint="It goes out with what you decide. What you decide is final."
            error={failure?.errors.appealReply}
            defaultValue={keptValue(failure, 'appealReply')}
            rows={4}
            maxLength={2000}
            form={formId}
          />
          <div className={styles.actions}>
            {appeals.sameText && (
              <button type="submit" form={formId} formAction={upholdPath(page.caseId)} formNoValidate>
                The decision stands
              </button>
            )}
            <p>
              {appeals.sameText ? 'Or change it: ' : 'The text has changed since. '}
              <a href={`#${formId}`}>choose another decision</a>.
            </p>
          </div>
        </>
      )}
    </CaseAppeal>
  )
}
