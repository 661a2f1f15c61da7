import { Link, useSearchParams } from '@remix-run/react'
import type { QueueEntry, QueuePage } from '../../domain/moderation/case-page.ts'
import { labelWords, priorityWords } from '../../domain/moderation/words.ts'
import { casePriorities } from '../../domain/vocabulary.ts'
import { Pager } from '../layout/pager.tsx'
import { ClaimMark } from './claim-mark.tsx'
import { kindWords } from './desk-words.ts'
import { casePath, deskLogPath, deskPath, queueAfterPath } from './desk-paths.ts'
import { DeskPage } from './desk-page.tsx'
import { LiveQueue } from './live-queue.tsx'
import { NextCase } from './next-case.tsx'
import { waitingWords } from './waiting-time.ts'
import styles from './queue-list.module.css'

interface Props {
  queue: QueuePage
  now: Date
}

const mostUrgentFirst = [...casePriorities].reverse()

/** What waits, most urgent first. */
export function QueueList({ queue, now }: Props) {
  const [query] = useSearchParams()
  return (
    <DeskPage place="queue" state={{ waiting: queue.waiting, oldest: queue.oldest, now }}>
      <LiveQueue />
      {queue.entries.length === 0 ? <NothingWaits /> : <h1 className={styles.title}>What waits</h1>}
      {queue.entries.length > 0 && <NextCase />}
      {mostUrgentFirst.map((priority) => {
        const entries = queue.entries.filter((entry) => entry.priority === priority)
        if (entries.length === 0) return null
        return (
          <section key={priority} className={styles.lane} data-priority={priority} aria-labelledby={`lane-${priority}`}>
            <h2 id={`lane-${priority}`}>{priorityWords[priority]}</h2>
            <ol role="list">
              {entries.map((entry) => (
                <QueueLine key={entry.caseId} entry={entry} now={now} />
              ))}
            </ol>
          </section>
        )
      })}
      <Pager
        label="Pages of the queue"
        older={queue.nextCursor ? { href: queueAfterPath(queue.nextCursor), label: 'What waits after these' } : null}
        start={query.has('after') ? { href: deskPath, label: 'Back to the most urgent' } : null}
      />
    </DeskPage>
  )
}

function QueueLine({ entry, now }: { entry: QueueEntry; now: Date }) {
  return (
    <li className={styles.entry}>
      <p className={styles.who}>
        <b>{entry.author}</b> · {kindWords[entry.kind]} · {entry.articleTitle}
        <ClaimMark caseId={entry.caseId} claim={entry.claim} at={now} />
      </p>
      <p className={styles.quote}>
        <Link to={casePath(entry.caseId)}>{entry.quote || 'A post without words'}</Link>
      </p>
      <ul role="list" className={styles.signs}>
        {entry.resubmitted && <li data-sign="again">Sent again after a return</li>}
        {entry.labels.map((label) => (
          <li key={label} data-sign={label === 'emergency' ? 'danger' : 'claim'}>
            {labelWords[label]}
          </li>
        ))}
        {entry.reports > 0 && (
          <li data-sign="again">{entry.reports === 1 ? '1 report' : `${entry.reports} reports`}</li>
        )}
      </ul>
      <p className={styles.time}>
        <span className="visually-hidden">Waiting for </span>
        {waitingWords(entry.openedAt, now)}
      </p>
    </li>
  )
}

function NothingWaits() {
  return (
    <div className={styles.empty}>
      <h1>Nothing waits.</h1>
      <p>
        Every post that was held or reported has been looked at. New ones appear here as they come, the most urgent
        first.
      </p>
      <p>
        <Link to={deskLogPath}>See what was decided</Link>
      </p>
    </div>
  )
}
