import { Form, Link } from '@remix-run/react'
import type { LogPage } from '../../../domain/moderation/record/log-view.server.ts'
import { decisionReasonWords, eventKindWords } from '../../../domain/moderation/words.ts'
import { decisionReasons, decisions, moderationEventKinds } from '../../../domain/vocabulary.ts'
import { InputField, SelectField } from '../../form/field.tsx'
import { decidedWords } from '../desk-words.ts'
import { deskLogPath } from '../desk-paths.ts'
import styles from './log-filter-form.module.css'

/** What of the record is shown: a plain form, so that every view has an address. */
export function LogFilterForm({ page }: { page: LogPage }) {
  const { filter, articles, people } = page
  const isSet = Object.values(filter).some((value) => value !== null)
  return (
    <details className={styles.filter} open={isSet}>
      <summary>Filter</summary>
      <Form action={deskLogPath} key={JSON.stringify(filter)}>
        <div className={styles.fields}>
          <SelectField name="kind" label="What happened" optional="unsaid" defaultValue={filter.kind ?? ''}>
            <option value="">Anything</option>
            {moderationEventKinds.map((kind) => (
              <option key={kind} value={kind}>
                {eventKindWords[kind]}
              </option>
            ))}
          </SelectField>
          <SelectField name="decision" label="Decision" optional="unsaid" defaultValue={filter.decision ?? ''}>
            <option value="">Any</option>
            {decisions.map((decision) => (
              <option key={decision} value={decision}>
                {decidedWords[decision]}
              </option>
            ))}
          </SelectField>
          <SelectField name="reason" label="Reason" optional="unsaid" defaultValue={filter.reason ?? ''}>
            <option value="">Any</option>
            {decisionReasons.map((reason) => (
              <option key={reason} value={reason}>
                {decisionReasonWords[reason]}
              </option>
            ))}
          </SelectField>
          <SelectField name="by" label="Who" optional="unsaid" defaultValue={filter.by ?? ''}>
            <option value="">Anybody</option>
            <option value="engine">The engine</option>
            {people.map(({ handle, displayName }) => (
              <option key={handle} value={handle}>
                {displayName}
              </option>
            ))}
          </SelectField>
          <SelectField name="article" label="Article" optional="unsaid" defaultValue={filter.article ?? ''}>
            <option value="">Any</option>
            {articles.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </SelectField>
          <InputField name="from" label="From" type="date" optional="unsaid" defaultValue={filter.from ?? ''} />
          <InputField name="to" label="To" type="date" optional="unsaid" defaultValue={filter.to ?? ''} />
        </div>
        <p className={styles.send}>
          <button type="submit">Show these</button>
          {isSet && <Link to={deskLogPath}>Show everything</Link>}
        </p>
      </Form>
    </details>
  )
}
