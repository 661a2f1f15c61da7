import { Link } from '@remix-run/react'
import { Page } from './page.tsx'
import styles from './error-page.module.css'

const words: Record<number, { title: string; what: string }> = {
  400: { title: 'This address is not right', what: 'Part of it is missing or was changed on the way.' },
  401: { title: 'Please sign in first', what: 'This page is for members.' },
  403: { title: 'This page is not open to you', what: 'It belongs to somebody else, or to the moderators.' },
  404: { title: 'There is nothing here', what: 'The page may have moved, or the address has a slip in it.' },
  410: { title: 'This is gone', what: 'It was taken away by its author or by a moderator.' },
  429: { title: 'That was a lot at once', what: 'Please wait a minute and try again.' },
  500: { title: 'Something broke on our side', what: 'It is not your doing, and we have a record of it.' },
  503: { title: 'Margin is resting', what: 'It is being looked after. Please try again in a few minutes.' },
}

/** `message` replaces the general words when the server has better ones. */
export function ErrorPage({ status, message }: { status: number; message: string }) {
  const { title, what } = words[status] ?? (status >= 500 ? words[500]! : words[404]!)
  return (
    <Page plain>
      <div className={styles.error}>
        <p className={styles.status}>{status}</p>
        <h1>{title}</h1>
        <p className={styles.what}>{message || what}</p>
        {status >= 500 && <p>If you were writing, go back in your browser: what you wrote may still be there.</p>}
        <p className={styles.onward}>
          <Link to="/" className="button primary" reloadDocument>
            To the library
          </Link>
          {status === 401 && <Link to="/login">Sign in</Link>}
          {status !== 401 && <Link to="/search">Search for it</Link>}
        </p>
      </div>
    </Page>
  )
}
