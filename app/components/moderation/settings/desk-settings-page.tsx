import { Form } from '@remix-run/react'
import { defaultDeskSettings, type DeskSettings } from '../../../domain/moderation/settings/desk-settings.ts'
import type { DeskSettingsPage as Page } from '../../../domain/moderation/settings/desk-settings-view.server.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { InputField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { Time } from '../../form/time.tsx'
import { DeskPage } from '../desk-page.tsx'
import styles from './desk-settings-page.module.css'

interface Props {
  page: Page
  result: FormFailure | undefined
}

/** What administrators set for the whole desk. */
export function DeskSettingsPage({ page, result }: Props) {
  const errors = result?.errors ?? {}
  const field = (name: keyof DeskSettings) => ({
    name,
    error: errors[name],
    defaultValue: keptValue(result, name, page.settings[name]?.toString() ?? ''),
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    key: `${name} ${page.settings[name]}`,
  })
  const { key: sampleKey, ...sample } = field('samplePerMille')
  const { key: reachKey, ...reach } = field('secondRemovalReach')
  const { key: daysKey, ...days } = field('secondSuspensionDays')
  return (
    <DeskPage place="settings">
      <h1 className={styles.title}>Settings of the desk</h1>
      <ErrorSummary failure={result} />
      <Form method="post" noValidate className={styles.form}>
        <h2>Sampling</h2>
        <InputField
          key={sampleKey}
          {...sample}
          label="Of 1,000 posts in which nothing was found, how many a moderator looks at all the same"
          hint={`They stay published. So it shows what screening misses. Margin came with ${defaultDeskSettings.samplePerMille}.`}
        />
        <h2>Second pair of eyes</h2>
        <InputField
          key={reachKey}
          {...reach}
          optional
          label="A removal needs a second moderator from this many answers and reactions on"
          hint={`Left empty, none does; with 0, every one does. Margin came with ${defaultDeskSettings.secondRemovalReach}.`}
        />
        <InputField
          key={daysKey}
          {...days}
          optional
          label="A suspension needs a second moderator from this many days on"
          hint={`Left empty, none does. Margin came with ${defaultDeskSettings.secondSuspensionDays}.`}
        />
        <SubmitButton pending="Saving…">Save</SubmitButton>
      </Form>
      <History lines={page.history} />
    </DeskPage>
  )
}

function History({ lines }: { lines: Page['history'] }) {
  if (lines.length === 0) return null
  return (
    <section className={styles.history} aria-labelledby="settings-history">
      <h2 id="settings-history">What was set before</h2>
      <ol role="list">
        {lines.map(({ id, by, at, ...set }) => (
          <li key={id}>
            <Time at={at} /> · {by ?? 'Margin'}: {inWords(set)}
          </li>
        ))}
      </ol>
    </section>
  )
}

function inWords({ samplePerMille, secondRemovalReach, secondSuspensionDays }: DeskSettings): string {
  return [
    `${samplePerMille} of 1,000 sampled`,
    secondRemovalReach === null ? 'no removal needs two' : `removals need two from ${secondRemovalReach} on`,
    secondSuspensionDays === null
      ? 'no suspension needs two'
      : `suspensions need two from ${secondSuspensionDays} ${secondSuspensionDays === 1 ? 'day' : 'days'} on`,
  ].join(', ')
}
