import { Link } from '@remix-run/react'
import { queueQuery } from '../../../domain/moderation/queue/queue-filter.ts'
import { countedTo, type LaneCount, type QueuePage } from '../../../domain/moderation/queue/queue-page.ts'
import { laneWords } from '../../../domain/moderation/words.ts'
import { classNames } from '../../class-names.ts'
import { queuePath } from '../desk-paths.ts'
import { dueWords, isOverdue } from '../waiting-time.ts'
import styles from './lane-tabs.module.css'

interface Props {
  queue: Pick<QueuePage, 'filter' | 'lanes'>
  now: Date
}

/** The lanes of the queue with how many wait in each; what else was chosen stays chosen. */
export function LaneTabs({ queue: { filter, lanes }, now }: Props) {
  return (
    <nav aria-label="Lanes">
      <ul role="list" className={styles.lanes}>
        <li>
          <Link
            to={queuePath(queueQuery({ ...filter, lane: null }))}
            aria-current={filter.lane === null ? 'page' : undefined}
          >
            All <b>{countWords(totalOf(lanes))}</b>
          </Link>
        </li>
        {lanes.map((lane) => (
          <li key={lane.lane} className={classNames(lane.count === 0 && filter.lane !== lane.lane && styles.none)}>
            <Link
              to={queuePath(queueQuery({ ...filter, lane: lane.lane }))}
              aria-current={filter.lane === lane.lane ? 'page' : undefined}
              data-urgent={lane.lane === 'urgent' && lane.count > 0 ? true : undefined}
            >
              {laneWords[lane.lane]} <b>{countWords(lane.count)}</b>
              <LaneTimer lane={lane} now={now} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The urgent lane's timer runs always; another lane speaks up when it is late. */
function LaneTimer({ lane: { lane, firstDue, overdue }, now }: { lane: LaneCount; now: Date }) {
  if (!firstDue) return null
  if (lane === 'urgent') return <span className={styles.timer}> · {dueWords(firstDue, now)}</span>
  if (!isOverdue(firstDue, now)) return null
  return <span className={styles.late}> · {countWords(Math.max(overdue, 1))} late</span>
}

export function totalOf(lanes: readonly LaneCount[]): number {
  return lanes.reduce((sum, { count }) => sum + count, 0)
}

/** "12", or "1,000+" where no more were counted. */
export function countWords(count: number): string {
  return count > countedTo ? `${countedTo.toLocaleString('en')}+` : count.toLocaleString('en')
}
