import { Form, Link } from '@remix-run/react'
import { ErrorSummary } from '../form/error-summary.tsx'
import { InputField } from '../form/field.tsx'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'
import { Page } from '../layout/page.tsx'

export function SignUpPage({ next, result }: { next: string; result: FormFailure | undefined }) {
  return (
    <Page plain>
      <h1>Join</h1>
      <Form method="post" className={`${forms.form} ${forms.narrow}`} noValidate>
        <ErrorSummary failure={result} />
        <input type="hidden" name="next" value={next} />
        <InputField
          name="handle"
          label="A name for you here"
          hint="Not your real one: what you write here is about your health. Letters, digits, and - _ . in between."
          error={result?.errors.handle}
          defaultValue={keptValue(result, 'handle')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <InputField
          name="password"
          type="password"
          label="Password"
          hint="Ten characters or more. A few words in a row are good."
          error={result?.errors.password}
          autoComplete="new-password"
        />
        <InputField
          name="country"
          label="Country"
          hint="Shown beside your name. Medicines and doctors differ from one to the next."
          error={result?.errors.country}
          defaultValue={keptValue(result, 'country')}
          autoComplete="country-name"
          optional
        />
        <div className={forms.actions}>
          <SubmitButton pending="Joining …">Join</SubmitButton>
        </div>
        <p className={forms.also}>
          Here already? <Link to={`/login?next=${encodeURIComponent(next)}`}>Sign in</Link>
        </p>
      </Form>
    </Page>
  )
}
