import { Form } from '@remix-run/react'
import type { PeoplePage as People } from '../../../domain/accounts/people-view.server.ts'
import { roles, type Role } from '../../../domain/vocabulary.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { InputField, SelectField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { Time } from '../../form/time.tsx'
import { DeskPage } from '../desk-page.tsx'
import styles from './people-page.module.css'

const roleWords: Record<Role, string> = {
  member: 'Member',
  clinician: 'Clinician',
  moderator: 'Moderator, below every article',
  admin: 'Administrator',
}

interface Props {
  page: People
  result: FormFailure | undefined
}

/** Who does what, for administrators: roles everywhere, and moderators of one article. */
export function PeoplePage({ page, result }: Props) {
  return (
    <DeskPage place="people">
      <h1 className={styles.title}>People</h1>
      <ErrorSummary failure={result} />
      <div className={styles.columns}>
        <section aria-labelledby="everywhere">
          <h2 id="everywhere">Everywhere</h2>
          <ul role="list" className={styles.list}>
            {page.people.map(({ id, displayName, handle, role, isSelf }) => (
              <li key={id}>
                <div>
                  <b>{displayName}</b> <span className={styles.handle}>{handle}</span>
                  <p>
                    {roleWords[role]}
                    {isSelf && ', you'}
                  </p>
                </div>
              </li>
            ))}
          </ul>
          <RoleForm failure={failureOf(result, 'role')} />
        </section>
        <section aria-labelledby="one-article">
          <h2 id="one-article">Below one article</h2>
          {page.appointed.length === 0 && <p>Nobody moderates one article alone.</p>}
          <ul role="list" className={styles.list}>
            {page.appointed.map((line) => (
              <li key={`${line.memberId} ${line.articleId}`}>
                <div>
                  <b>{line.displayName}</b> <span className={styles.handle}>{line.handle}</span>
                  <p>
                    {line.articleTitle} · {line.by ? `appointed by ${line.by}` : 'appointed'} <Time at={line.at} />
                  </p>
                </div>
                <Form method="post">
                  <input type="hidden" name="intent" value="dismiss" />
                  <input type="hidden" name="memberId" value={line.memberId} />
                  <input type="hidden" name="articleId" value={line.articleId} />
                  <button type="submit" className="quiet">
                    Dismiss
                    <span className="visually-hidden">
                      {' '}
                      {line.displayName} from {line.articleTitle}
                    </span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
          <AppointForm failure={failureOf(result, 'appoint')} articles={page.articles} />
        </section>
      </div>
    </DeskPage>
  )
}

/** The failure of that one of the two forms which was sent. */
function failureOf(result: FormFailure | undefined, intent: string): FormFailure | undefined {
  return result?.values.intent === intent ? result : undefined
}

function RoleForm({ failure }: { failure: FormFailure | undefined }) {
  return (
    <Form method="post" noValidate className={styles.form} aria-labelledby="change-role">
      <h3 id="change-role">Change what somebody does</h3>
      <input type="hidden" name="intent" value="role" />
      <InputField
        name="handle"
        label="Name that they sign in with"
        autoComplete="off"
        maxLength={30}
        defaultValue={keptValue(failure, 'handle')}
        error={failure?.errors.handle}
      />
      <SelectField
        name="role"
        label="They become"
        defaultValue={keptValue(failure, 'role', 'moderator')}
        error={failure?.errors.role}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleWords[role]}
          </option>
        ))}
      </SelectField>
      <SubmitButton pending="Saving…">Save</SubmitButton>
    </Form>
  )
}

function AppointForm({ failure, articles }: { failure: FormFailure | undefined; articles: People['articles'] }) {
  return (
    <Form method="post" noValidate className={styles.form} aria-labelledby="appoint">
      <h3 id="appoint">Appoint a moderator of one article</h3>
      <input type="hidden" name="intent" value="appoint" />
      <InputField
        name="who"
        label="Name that they sign in with"
        autoComplete="off"
        maxLength={30}
        defaultValue={keptValue(failure, 'who')}
        error={failure?.errors.who}
      />
      <SelectField
        name="article"
        label="Article"
        defaultValue={keptValue(failure, 'article')}
        error={failure?.errors.article}
      >
        {articles.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </SelectField>
      <SubmitButton pending="Saving…">Appoint</SubmitButton>
    </Form>
  )
}
