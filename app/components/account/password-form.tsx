import { Form } from '@remix-run/react'
import { ErrorSummary } from '../form/error-summary.tsx'
import { InputField } from '../form/field.tsx'
import type { FormFailure } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'

export function PasswordForm({ handle, failure }: { handle: string; failure: FormFailure | undefined }) {
  return (
    <section aria-labelledby="password-title" className={`${forms.part} ${forms.narrow}`}>
      <h2 id="password-title">Change the password</h2>
      <p>You will be signed out everywhere, here too, and sign in with the new one.</p>
      <Form method="post" noValidate>
        <ErrorSummary failure={failure} />
        {/* Lets a password manager know whose password it is. */}
        <input type="text" name="username" defaultValue={handle} autoComplete="username" hidden readOnly />
        <InputField
          name="current"
          type="password"
          label="Present password"
          error={failure?.errors.current}
          autoComplete="current-password"
        />
        <InputField
          name="password"
          type="password"
          label="New password"
          hint="Ten characters or more."
          error={failure?.errors.password}
          autoComplete="new-password"
        />
        <div className={forms.actions}>
          <SubmitButton name="intent" value="password" pending="Changing …" className="">
            Change password
          </SubmitButton>
        </div>
      </Form>
    </section>
  )
}
