import type { SettingsView } from '../../domain/accounts/settings-view.server.ts'
import type { FormFailure } from '../form/form-failure.ts'
import { Page } from '../layout/page.tsx'
import { MyDecisions } from './my-decisions.tsx'
import { OwnAccount } from './own-account.tsx'
import { PasswordForm } from './password-form.tsx'
import { SettingsForm } from './settings-form.tsx'

interface SettingsPageProps {
  settings: SettingsView
  result: FormFailure | { ok: true } | undefined
}

/** Two forms on one page; what came back belongs to the one that was sent. */
export function SettingsPage({ settings, result }: SettingsPageProps) {
  const failure = result?.ok === false ? result : undefined
  const ofPassword = failure?.values.intent === 'password'
  return (
    <Page plain>
      <h1>Settings</h1>
      <SettingsForm settings={settings} failure={ofPassword ? undefined : failure} saved={result?.ok === true} />
      <OwnAccount standing={settings.standing} sanctions={settings.sanctions} />
      <MyDecisions decisions={settings.decisions} />
      <PasswordForm handle={settings.handle} failure={ofPassword ? failure : undefined} />
    </Page>
  )
}
