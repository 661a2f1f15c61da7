import { Form, Link } from '@remix-run/react'
import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { decisionReasonWords, statusWords } from '../../../domain/moderation/words.ts'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { deskPath, nextCasePath } from '../desk-paths.ts'
import { decidedWords } from '../desk-words.ts'
import { UndoLink } from '../undo/undo-link.tsx'
import styles from './nothing-to-decide.module.css'

/** Says why there is no decision to make, or which one was made; keeps what was typed for another. */
export function NothingToDecide({ page, failure }: { page: CasePage; failure: FormFailure | undefined }) {
  const { title, words } = stateOf(page)
  const undoable = page.events.find((event) => event.undoable && event.caseId === page.caseId)
  const typed = [
    { name: 'noteText', label: 'Your note' },
    { name: 'message', label: 'Your message to the author' },
    { name: 'appealReply', label: 'Your reply to the appeal' },
  ].filter(({ name }) => keptValue(failure, name) !== '')
  return (
    <section className={styles.closed} aria-labelledby="decision">
      <h2 id="decision">{title}</h2>
      <p>{words}</p>
      {typed.map(({ name, label }) => (
        <div key={name} className={styles.typed}>
          <label htmlFor={`typed-${name}`}>{label}, kept so that you can copy it</label>
          <textarea id={`typed-${name}`} readOnly rows={4} value={keptValue(failure, name)} />
        </div>
      ))}
      <Form method="post" action={nextCasePath} className={styles.next}>
        <button type="submit" id="next-case" className="primary">
          Next case
        </button>
        <Link to={deskPath}>To the queue</Link>
        {undoable && page.status !== 'open' && <UndoLink eventId={undoable.id} />}
      </Form>
    </section>
  )
}

function stateOf(page: CasePage): { title: string; words: string } {
  const { barred, status, post, caseId, events, consequences } = page
  if (barred !== null && status === 'open') {
    const isForThem = consequences.isAsked || (consequences.mayHear && consequences.appeal?.waits)
    return { title: isForThem ? 'Not about the post' : 'Not for you to decide', words: barred }
  }
  const last = events.find((event) => event.kind === 'decided' && event.caseId === caseId)
  const decided = last?.decision ? `${decidedWords[last.decision]} by ${last.actor ?? 'a moderator'}` : null
  if (status === 'returned') {
    return {
      title: decided ?? 'Returned to the author',
      words: 'When the author sends the post again, this case opens again and shows what they changed.',
    }
  }
  if (post.status === 'deleted' || !decided) {
    return { title: 'This case is closed', words: `The post’s state: ${statusWords[post.status].toLowerCase()}.` }
  }
  const reason = last?.reason ? `${decisionReasonWords[last.reason]}. ` : ''
  return { title: decided, words: `${reason}The author has been told. This case is closed.` }
}
