import { Form, Link } from '@remix-run/react'
import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { CaseAppeal } from './case-appeal.tsx'
import { DeskPage } from '../desk-page.tsx'
import { casePath } from '../desk-paths.ts'
import styles from '../undo/undo-page.module.css'

/** Where "The decision stands" comes back to when the reply was missing, or something happened meanwhile. */
export function UpholdPage({ page, result }: { page: CasePage; result: FormFailure | undefined }) {
  const { appeals, barred, status } = page
  const mayHear = appeals?.waiting && appeals.sameText && barred === null && status === 'open'
  return (
    <DeskPage place="case">
      <h1 className={styles.title}>Let the decision stand</h1>
      <p>
        <Link to={casePath(page.caseId)}>Back to the case</Link>
      </p>
      <ErrorSummary failure={result} />
      {!mayHear && <p>{barred ?? 'There is no appeal here that could be answered in this way.'}</p>}
      {appeals && <CaseAppeal appeals={appeals} slug={page.article.slug} />}
      {mayHear && (
        <Form method="post" noValidate className={styles.confirm}>
          <input type="hidden" name="revisionId" value={page.revision.id} />
          <TextField
            name="appealReply"
            label="Reply to the one who appealed"
            error={result?.errors.appealReply}
            defaultValue={keptValue(result, 'appealReply')}
            rows={4}
            maxLength={2000}
          />
          <div className={styles.actions}>
            <SubmitButton pending="Answering…">The decision stands</SubmitButton>
          </div>
        </Form>
      )}
    </DeskPage>
  )
}
