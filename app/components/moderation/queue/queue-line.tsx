import { Link } from '@remix-run/react'
import { alikeTo, type QueuePage } from '../../../domain/moderation/queue/queue-page.ts'
import { labelWords, laneWords } from '../../../domain/moderation/words.ts'
import { ClaimMark } from '../claims/claim-mark.tsx'
import { kindWords } from '../desk-words.ts'
import { casePath, groupPath } from '../desk-paths.ts'
import { WhyHere } from './why-here.tsx'
import styles from './queue-line.module.css'

interface Props {
  entry: QueuePage['entries'][number]
  /** Said where the list has cases of several lanes. */
  showLane: boolean
  now: Date
  /** When the line was read. */
  loadedAt: Date
}

/** One case of the queue. Its box is sent as `case` by the form around the list. */
export function QueueLine({ entry, showLane, now, loadedAt }: Props) {
  const { caseId, lane, claim, barred } = entry
  const words = entry.quote || 'A post without words'
  return (
    <li className={styles.entry} data-line data-urgent={lane === 'urgent' ? true : undefined}>
      <label className={styles.choose}>
        <input type="checkbox" name="case" value={caseId} disabled={barred !== null} />
        <span className="visually-hidden">Choose: {words}</span>
      </label>
      <div className={styles.case}>
        <p className={styles.who}>
          <b>{entry.author}</b> · {kindWords[entry.kind]} · {entry.article.title}{' '}
          <ClaimMark caseId={caseId} claim={claim} at={loadedAt} />
        </p>
        <p className={styles.quote}>
          <Link to={casePath(caseId)} data-open>
            {words}
          </Link>
        </p>
        <ul role="list" className={styles.signs}>
          {showLane && <li data-sign={lane === 'urgent' ? 'danger' : 'lane'}>{laneWords[lane]}</li>}
          {entry.resubmitted && lane !== 'resubmitted' && <li data-sign="again">Sent again after a return</li>}
          {entry.labels.map((label) => (
            <li key={label} data-sign={label === 'emergency' ? 'danger' : 'claim'}>
              {labelWords[label]}
            </li>
          ))}
          {entry.reports > 0 && <li data-sign="again">{reportWords(entry.reports)}</li>}
          {entry.alike > 1 && (
            <li className={styles.group}>
              <Link to={groupPath(caseId)}>{alikeWords(entry.alike)} posts say the same</Link>
            </li>
          )}
        </ul>
        {barred && <p className={styles.barred}>{barred}</p>}
      </div>
      <div className={styles.time}>
        <WhyHere lane={lane} reasons={entry.reasons} openedAt={entry.openedAt} dueAt={entry.dueAt} now={now} />
      </div>
    </li>
  )
}

function reportWords(reports: number): string {
  return reports === 1 ? '1 report' : `${reports} reports`
}

function alikeWords(alike: number): string {
  return alike >= alikeTo ? `${alikeTo} or more` : String(alike)
}
