import { Form, Link } from '@remix-run/react'
import { ErrorSummary } from '../form/error-summary.tsx'
import { InputField } from '../form/field.tsx'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'
import { Page } from '../layout/page.tsx'

export function SignInPage({ next, result }: { next: string; result: FormFailure | undefined }) {
  return (
    <Page plain>
      <h1>Sign in</h1>
      <Form method="post" className={`${forms.form} ${forms.narrow}`} noValidate>
        <ErrorSummary failure={result} />
        <input type="hidden" name="next" value={next} />
        <InputField
          name="handle"
          label="Your name here"
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
          error={result?.errors.password}
          autoComplete="current-password"
        />
        <div className={forms.actions}>
          <SubmitButton pending="Signing in …">Sign in</SubmitButton>
        </div>
        <p className={forms.also}>
          New here? <Link to={`/signup?next=${encodeURIComponent(next)}`}>Join</Link>
        </p>
      </Form>
    </Page>
  )
}
