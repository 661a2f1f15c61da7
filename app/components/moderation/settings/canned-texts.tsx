import { Form, Link } from '@remix-run/react'
import type { CannedText } from '../../../domain/moderation/settings/canned-text.ts'
import type { CannedTexts as Texts } from '../../../domain/moderation/settings/canned-texts-view.server.ts'
import { cannedTextUseWords, decisionReasonWords } from '../../../domain/moderation/words.ts'
import { cannedTextUses, decisionReasons } from '../../../domain/vocabulary.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { InputField, SelectField, TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import forms from '../../form/form-page.module.css'
import { SubmitButton } from '../../form/submit-button.tsx'
import { DeskPage } from '../desk-page.tsx'
import { changeCannedTextPath, deskCannedTextsPath } from '../desk-paths.ts'
import { KeptLine } from './kept-line.tsx'
import listPage from './list-page.module.css'
import styles from './canned-texts.module.css'

interface Props {
  page: Texts
  result: FormFailure | undefined
}

/**
 * Texts that moderators start from, for administrators. Posts `intent=save` with `cannedTextId` and the fields of a
 * text, or `intent=remove` with `cannedTextId`.
 */
export function CannedTexts({ page, result }: Props) {
  return (
    <DeskPage place="canned-texts">
      <h1 className={listPage.title}>Texts to start from</h1>
      <p className={listPage.intro}>
        Moderators insert them and change them as the post needs it. What they send is their own text: changing one here
        changes nothing that was sent.
      </p>
      <ErrorSummary failure={result} />
      <TextForm key={page.changing?.id ?? 'new'} text={page.changing} failure={result} />
      {cannedTextUses.map((use) => (
        <section key={use} className={styles.use} aria-labelledby={`use-${use}`}>
          <h2 id={`use-${use}`}>{cannedTextUseWords[use]}</h2>
          <ul role="list">
            {page.texts
              .filter((text) => text.use === use)
              .map((text) => (
                <Line key={text.id} text={text} />
              ))}
          </ul>
        </section>
      ))}
    </DeskPage>
  )
}

function TextForm({ text, failure }: { text: CannedText | null; failure: FormFailure | undefined }) {
  const errors = failure?.errors ?? {}
  const field = (name: 'use' | 'reason' | 'title' | 'text') => ({
    name,
    error: errors[name],
    defaultValue: keptValue(failure, name, text?.[name] ?? ''),
  })
  return (
    <section className={`${listPage.change} ${styles.change}`} aria-labelledby="change-text" id="change">
      <h2 id="change-text">{text ? `Change: ${text.title}` : 'Add a text'}</h2>
      <Form method="post" action={text ? changeCannedTextPath(text.id) : deskCannedTextsPath} noValidate>
        {text && <input type="hidden" name="cannedTextId" value={text.id} />}
        <div className={styles.fields}>
          <SelectField {...field('use')} label="What it is for">
            {cannedTextUses.map((use) => (
              <option key={use} value={use}>
                {cannedTextUseWords[use]}
              </option>
            ))}
          </SelectField>
          <SelectField {...field('reason')} label="For which reason" optional>
            <option value="">Any reason</option>
            {decisionReasons.map((reason) => (
              <option key={reason} value={reason}>
                {decisionReasonWords[reason]}
              </option>
            ))}
          </SelectField>
        </div>
        <InputField {...field('title')} label="Name" hint="Only moderators see it." maxLength={80} autoComplete="off" />
        <TextField {...field('text')} label="The text" rows={5} maxLength={2000} />
        <div className={forms.actions}>
          <SubmitButton name="intent" value="save" pending="Saving …">
            {text ? 'Save' : 'Add the text'}
          </SubmitButton>
          {text && <Link to={deskCannedTextsPath}>Leave it as it was</Link>}
        </div>
      </Form>
    </section>
  )
}

function Line({ text: { id, title, reason, text } }: { text: CannedText }) {
  return (
    <KeptLine
      name={`“${title}”`}
      changePath={changeCannedTextPath(id)}
      remove={{ path: deskCannedTextsPath, field: 'cannedTextId', id }}
    >
      <h3>{title}</h3>
      <p className={styles.reason}>{reason ? decisionReasonWords[reason] : 'For any reason'}</p>
      <p className={styles.text}>{text}</p>
    </KeptLine>
  )
}
