import { Link } from '@remix-run/react'
import type { EventLine } from '../../../domain/moderation/case/case-page.ts'
import { decisionReasonWords } from '../../../domain/moderation/words.ts'
import { momentInWords } from '../../form/dates.ts'
import { postPath } from '../../paths.ts'
import { eventSentence } from '../desk-words.ts'

import { casePath, undoPath } from '../desk-paths.ts'
import styles from './event-log.module.css'

interface Props {
  events: EventLine[]
  caption: string
  /** Whether each line leads to its post and case; not needed on the case's own page. */
  withLinks: boolean
}

/** The record as a table: when, who, what. */
export function EventLog({ events, caption, withLinks }: Props) {
  return (
    <table className={styles.log}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td className={styles.when}>
              <time dateTime={event.createdAt.toISOString()}>{momentInWords(event.createdAt)}</time>
            </td>
            <td>{event.actor ?? 'The engine'}</td>
            <td className={styles.what}>
              <b>{eventSentence(event)}</b>{' '}
              <span className={styles.revision}>
                · revision {event.revision}
                {event.undone && ' · undone later'}
              </span>
              {event.reason && <p>{decisionReasonWords[event.reason]}.</p>}
              {event.message && <p className={styles.message}>“{event.message}”</p>}
              {(withLinks || event.undoable) && (
                <p className={styles.links}>
                  {withLinks && <Link to={postPath(event.postId)}>The post</Link>}
                  {withLinks && event.caseId && <Link to={casePath(event.caseId)}>The case</Link>}
                  {event.undoable && <Link to={undoPath(event.id)}>Undo this</Link>}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
