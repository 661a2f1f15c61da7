import { Form } from '@remix-run/react'
import type { SettingsView } from '../../domain/accounts/settings-view.server.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { InputField } from '../form/field.tsx'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import forms from '../form/form-page.module.css'
import { SubmitButton } from '../form/submit-button.tsx'

interface SettingsFormProps {
  settings: SettingsView
  failure: FormFailure | undefined
  saved: boolean
}

export function SettingsForm({ settings, failure, saved }: SettingsFormProps) {
  const field = (name: 'displayName' | 'country' | 'email') => ({
    name,
    error: failure?.errors[name],
    defaultValue: keptValue(failure, name, settings[name] ?? ''),
  })
  return (
    <Form method="post" className={`${forms.form} ${forms.narrow}`} noValidate>
      <ErrorSummary failure={failure} />
      {saved && (
        <p role="status" className={forms.saved}>
          Saved.
        </p>
      )}
      <p>
        You sign in as <b>{settings.handle}</b>.
      </p>
      <InputField
        {...field('displayName')}
        label="Name that others see"
        hint="Stands beside everything that you have written."
        autoComplete="nickname"
      />
      <InputField {...field('country')} label="Country" autoComplete="country-name" optional />
      <InputField
        {...field('email')}
        type="email"
        label="Mail address"
        hint="For notices about your posts. Nobody else ever sees it."
        autoComplete="email"
        optional
      />
      <div className={forms.actions}>
        <SubmitButton name="intent" value="settings" pending="Saving …">
          Save
        </SubmitButton>
      </div>
    </Form>
  )
}
