import { Form, Link } from '@remix-run/react'
import type { ReportView } from '../../domain/moderation/reports/report-view.server.ts'
import { flagReasonWords } from '../../domain/moderation/words.ts'
import { flagReasons } from '../../domain/vocabulary.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { FieldError, fieldId, TextField } from '../form/field.tsx'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'
import { Page } from '../layout/page.tsx'
import { postPath } from '../paths.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { FormHead } from './form-head.tsx'
import { QuotedPost } from './quoted-post.tsx'

interface ReportPageProps {
  page: ReportView
  result: FormFailure | { ok: true; alreadyReported: boolean } | undefined
}

export function ReportPage({ page, result }: ReportPageProps) {
  const back = { href: postPath(page.node.id), label: 'Back to the post' }
  if (result?.ok) {
    return (
      <Page plain>
        <FormHead title={result.alreadyReported ? 'You have reported this already' : 'Thank you'} back={back} />
        <p>
          {result.alreadyReported
            ? 'Your report is with the moderators. Nothing more is needed.'
            : 'A moderator will look at it. You will find a notice here when it is decided.'}
        </p>
        <p>
          <Link to={back.href}>{back.label}</Link>
        </p>
      </Page>
    )
  }
  return (
    <Page plain>
      <FormHead title="Report this post" back={back} />
      <QuotedPost node={page.node} />
      <ReportForm sentences={page.sentences} failure={result} />
    </Page>
  )
}

function ReportForm({ sentences, failure }: { sentences: string[]; failure: FormFailure | undefined }) {
  const reasonError = failure?.errors.reason
  return (
    <Form method="post" className={forms.form} noValidate>
      <ErrorSummary failure={failure} />
      <ChoiceGroup
        name="reason"
        legend="What is it about?"
        choices={flagReasons.map((reason) => ({ value: reason, label: flagReasonWords[reason] }))}
        chosen={keptValue(failure, 'reason')}
        error={reasonError && <FieldError name="reason" error={reasonError} />}
        describedBy={reasonError ? `${fieldId('reason')}-error` : undefined}
      />
      {sentences.length > 1 && (
        <ChoiceGroup
          name="quote"
          legend="Which sentence?"
          choices={[
            { value: '', label: 'The post as a whole' },
            ...sentences.map((sentence) => ({ value: sentence, label: `“${sentence}”` })),
          ]}
          chosen={keptValue(failure, 'quote')}
        />
      )}
      <TextField
        name="note"
        label="Anything that the moderator should know"
        hint="The author does not see it, nor who reported."
        error={failure?.errors.note}
        defaultValue={keptValue(failure, 'note')}
        rows={3}
        maxLength={1000}
        optional
      />
      <div className={forms.actions}>
        <SubmitButton pending="Sending …">Report</SubmitButton>
      </div>
    </Form>
  )
}
