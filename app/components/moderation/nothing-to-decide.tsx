import { Link } from '@remix-run/react'
import type { CasePage } from '../../domain/moderation/case-page.ts'
import { statusWords } from '../../domain/moderation/words.ts'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import { deskPath } from './desk-paths.ts'
import styles from './nothing-to-decide.module.css'

/** Stands in the decision's place when there is none to make, and keeps what was typed for one. */
export function NothingToDecide({ page, failure }: { page: CasePage; failure: FormFailure | undefined }) {
  const typed = [
    { name: 'noteText', label: 'Your note' },
    { name: 'message', label: 'Your message to the author' },
  ].filter(({ name }) => keptValue(failure, name) !== '')
  return (
    <section className={styles.closed} aria-labelledby="decision">
      <h2 id="decision">{page.barred !== null ? 'Not for you to decide' : 'Nothing to decide now'}</h2>
      <p>{page.barred ?? stateWords(page)}</p>
      {typed.map(({ name, label }) => (
        <div key={name} className={styles.typed}>
          <label htmlFor={`typed-${name}`}>{label}, kept so that you can copy it</label>
          <textarea id={`typed-${name}`} readOnly rows={4} value={keptValue(failure, name)} />
        </div>
      ))}
      <p>
        <Link to={deskPath} className="button primary">
          To the queue
        </Link>
      </p>
    </section>
  )
}

function stateWords({ status, post }: CasePage): string {
  if (status === 'returned') {
    return 'The post is back with its author. When they send it again, this case opens again and shows what they changed.'
  }
  return `This case is closed. The post’s state is: ${statusWords[post.status].toLowerCase()}.`
}
