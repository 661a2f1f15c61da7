import { Form, Link } from '@remix-run/react'
import type { HelpLine, HelpLines as Lines } from '../../../domain/moderation/help/help-lines-view.server.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { InputField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import forms from '../../form/form-page.module.css'
import { SubmitButton } from '../../form/submit-button.tsx'
import { DeskPage } from '../desk-page.tsx'
import { changeHelpLinePath, deskHelpLinesPath } from '../desk-paths.ts'
import { KeptLine } from './kept-line.tsx'
import listPage from './list-page.module.css'
import styles from './help-lines.module.css'

interface Props {
  page: Lines
  result: FormFailure | undefined
}

const everybodyElse = 'Everybody else'

/**
 * Whom to ring in each country, for administrators. Posts `intent=save` with `helpLineId` and the
 * fields of a line, or `intent=remove` with `helpLineId`.
 */
export function HelpLines({ page, result }: Props) {
  return (
    <DeskPage place="help-lines">
      <h1 className={listPage.title}>Help lines</h1>
      <p className={listPage.intro}>
        When a post sounds as if somebody needs help now, its author sees at once whom to ring in their country. Please
        check these numbers now and then: they came with Margin, and numbers change.
      </p>
      <ErrorSummary failure={result} />
      <LineForm key={page.changing?.id ?? 'new'} line={page.changing} failure={result} />
      <ul role="list" className={styles.lines}>
        {page.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </DeskPage>
  )
}

function LineForm({ line, failure }: { line: HelpLine | null; failure: FormFailure | undefined }) {
  const errors = failure?.errors ?? {}
  const isDefault = line !== null && line.country === null
  const field = (name: Exclude<keyof HelpLine, 'id'>) => ({
    name,
    error: errors[name],
    defaultValue: keptValue(failure, name, line?.[name] ?? ''),
    autoComplete: 'off',
  })
  return (
    <section className={listPage.change} aria-labelledby="change-line" id="change">
      <h2 id="change-line">{line ? `Change: ${line.country ?? everybodyElse}` : 'Add a country'}</h2>
      <Form method="post" action={deskHelpLinesPath + (line ? `?change=${line.id}` : '')} noValidate>
        {line && <input type="hidden" name="helpLineId" value={line.id} />}
        {!isDefault && <InputField {...field('country')} label="Country" hint="In English." maxLength={60} />}
        <div className={styles.fields}>
          <InputField {...field('number')} label="Emergency number" optional={isDefault} maxLength={30} />
          <InputField {...field('words')} label="Words beside it" optional={!isDefault} maxLength={300} />
          <InputField {...field('crisisNumber')} label="Crisis line" optional maxLength={30} />
          <InputField {...field('crisisWords')} label="Words beside the crisis line" optional maxLength={300} />
        </div>
        <div className={forms.actions}>
          <SubmitButton name="intent" value="save" pending="Saving …">
            {line ? 'Save' : 'Add the country'}
          </SubmitButton>
          {line && <Link to={deskHelpLinesPath}>Leave it as it was</Link>}
        </div>
      </Form>
    </section>
  )
}

function Line({ line }: { line: HelpLine }) {
  const { id, country, number, words, crisisNumber, crisisWords } = line
  const name = country ?? everybodyElse
  return (
    <KeptLine
      name={name}
      changePath={changeHelpLinePath(id)}
      remove={country === null ? null : { path: deskHelpLinesPath, field: 'helpLineId', id }}
    >
      <h2>{name}</h2>
      <p>
        {number && <b>{number} </b>}
        {words}
      </p>
      {(crisisNumber || crisisWords) && (
        <p>
          Crisis line: {crisisNumber && <b>{crisisNumber} </b>}
          {crisisWords}
        </p>
      )}
    </KeptLine>
  )
}
