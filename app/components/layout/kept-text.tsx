import { Form, Link } from '@remix-run/react'
import type { FormFailure } from '../form/form-failure.ts'
import { Page } from './page.tsx'
import styles from './kept-text.module.css'

/** Fields in which people write; the others go along unseen. */
const written: Record<string, string> = {
  title: 'Your title',
  markdown: 'Your text',
  note: 'Your note',
  noteText: 'Your note',
  message: 'Your message',
  comment: 'Your comment',
  question: 'Your question',
  answer: 'Your opinion',
  memberNote: 'Your note about the member',
}

/** Nothing that `error.data` of a thrown answer is, unless it is a refused form. */
export function readFailure(data: unknown): FormFailure | null {
  return typeof data === 'object' && data !== null && 'values' in data && 'code' in data ? (data as FormFailure) : null
}

/**
 * Shown when a form was refused and its own page would be too: the session ended, the post is gone,
 * the account may not. What was written stands here, to be sent again or to be copied.
 */
export function KeptText({ failure, action }: { failure: FormFailure; action: string }) {
  const signedOut = failure.code === 'not_signed_in'
  const texts = Object.keys(written).filter((name) => valuesOf(failure, name).some((text) => text !== ''))
  const isKept = texts.length > 0
  return (
    <Page plain>
      <h1>{signedOut ? 'You are signed out' : 'This could not be sent'}</h1>
      {signedOut ? (
        <p>
          <Link
            to={isKept ? '/login' : `/login?next=${encodeURIComponent(action)}`}
            target={isKept ? '_blank' : undefined}
          >
            Sign in{isKept ? ' in a new tab' : ''}
          </Link>
          {isKept ? ', come back here, and press Send again. Nothing is lost.' : ' and try again.'}
        </p>
      ) : (
        <p>
          {failure.message} {isKept && 'What you wrote is below, so that you can copy it.'}
        </p>
      )}
      <Form method="post" action={action} reloadDocument>
        {texts.map((name) => (
          <p key={name} className={styles.field}>
            <label htmlFor={`kept-${name}`}>{written[name]}</label>
            <textarea
              id={`kept-${name}`}
              name={name}
              rows={name === 'markdown' ? 10 : 2}
              defaultValue={valuesOf(failure, name)[0]}
              readOnly={!signedOut}
            />
          </p>
        ))}
        {Object.keys(failure.values)
          .filter((name) => !texts.includes(name))
          .flatMap((name) =>
            valuesOf(failure, name).map((value, index) => (
              <input key={`${name}${index}`} type="hidden" name={name} value={value} />
            )),
          )}
        {signedOut && isKept && (
          <button type="submit" className="primary">
            Send again
          </button>
        )}
      </Form>
      <p>
        <Link to="/">To the library</Link>
      </p>
    </Page>
  )
}

function valuesOf(failure: FormFailure, name: string): string[] {
  const value = failure.values[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
