import { Form, Link, useNavigate, useSearchParams, useSubmit } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { isFiltered, queueQuery } from '../../../domain/moderation/queue/queue-filter.ts'
import type { QueuePage } from '../../../domain/moderation/queue/queue-page.ts'
import { laneWords } from '../../../domain/moderation/words.ts'
import type { CaseLane } from '../../../domain/vocabulary.ts'
import { Pager } from '../../layout/pager.tsx'
import { bulkPath, deskLogPath, nextCasePath, queuePath } from '../desk-paths.ts'
import { DeskPage } from '../desk-page.tsx'
import { ShortcutHelp } from '../keys/shortcut-help.tsx'
import { countWords, LaneTabs, totalOf } from './lane-tabs.tsx'
import { LiveQueue } from './live-queue.tsx'
import { NextCase } from './next-case.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueLine } from './queue-line.tsx'
import { focusFirstLine, queueShortcuts } from './queue-shortcuts.ts'
import { useNow } from './use-now.ts'
import styles from './queue-list.module.css'

interface Props {
  queue: QueuePage
  now: Date
}

/** What waits, what is due first before the rest. */
export function QueueList({ queue, now: loadedAt }: Props) {
  const { filter, entries } = queue
  const [query] = useSearchParams()
  const now = useNow(loadedAt)
  const list = useRef<HTMLFormElement>(null)
  const waiting = totalOf(queue.lanes)
  const here = queueQuery(filter)
  const title = filter.lane ? laneWords[filter.lane] : 'What waits'
  return (
    <DeskPage place="queue" state={stateWords(queue.lanes)}>
      <LiveQueue />
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.ways}>
          <QueueKeys queue={queue} list={list} />
          {waiting > 0 && <NextCase {...(filter.lane && { lane: filter.lane })} />}
        </p>
      </div>
      <LaneTabs queue={queue} now={now} />
      <QueueFilters filter={filter} articles={queue.articles} />
      {entries.length === 0 ? (
        <NothingWaits isAll={filter.lane === null && !isFiltered(filter)} />
      ) : (
        // Another part of the queue begins with nothing chosen.
        <Form action={bulkPath} ref={list} key={`${here} ${query.get('after') ?? ''}`}>
          <ol role="list" className={styles.list} aria-label={title}>
            {entries.map((entry) => (
              <QueueLine
                key={entry.caseId}
                entry={entry}
                showLane={filter.lane === null}
                now={now}
                loadedAt={loadedAt}
              />
            ))}
          </ol>
          <BulkBar />
        </Form>
      )}
      <Pager
        label="Pages of the queue"
        older={queue.nextCursor ? { href: withCursor(here, queue.nextCursor), label: 'What waits after these' } : null}
        start={query.has('after') ? { href: queuePath(here), label: 'Back to what is due first' } : null}
      />
    </DeskPage>
  )
}

function stateWords(lanes: QueuePage['lanes']): string | undefined {
  const waiting = totalOf(lanes)
  const late = lanes.reduce((sum, { overdue }) => sum + overdue, 0)
  if (waiting === 0) return undefined
  return late === 0 ? `${countWords(waiting)} waiting` : `${countWords(waiting)} waiting · ${countWords(late)} late`
}

function withCursor(query: string, cursor: string): string {
  const next = new URLSearchParams(query)
  next.set('after', cursor)
  return queuePath(next.toString())
}

/** The keys, and where the focus goes after one of them has changed the list. */
function QueueKeys({ queue, list }: { queue: QueuePage; list: React.RefObject<HTMLFormElement> }) {
  const navigate = useNavigate()
  const submit = useSubmit()
  const [awaited, setAwaited] = useState<CaseLane | 'all' | null>(null)
  const shown = queue.filter.lane ?? 'all'
  useEffect(() => {
    if (awaited === shown) focusFirstLine()
  }, [awaited, shown, queue])
  return (
    <ShortcutHelp
      shortcuts={queueShortcuts({
        toLane: (lane) => {
          setAwaited(lane ?? 'all')
          navigate(queuePath(queueQuery({ ...queue.filter, lane })))
        },
        toNext: () =>
          submit(queue.filter.lane ? { lane: queue.filter.lane } : {}, { method: 'post', action: nextCasePath }),
        toBulk: () => {
          if (list.current?.querySelector('[name="case"]:checked')) list.current.requestSubmit()
        },
      })}
    />
  )
}

/** Stands below the list, and stays in sight once something is chosen. */
function BulkBar() {
  return (
    <div className={styles.bulk}>
      <button type="submit" className="button">
        Decide about the chosen posts
      </button>
      <span>You see what would happen before anything does.</span>
    </div>
  )
}

function NothingWaits({ isAll }: { isAll: boolean }) {
  return (
    <div className={styles.empty}>
      <h2>{isAll ? 'Nothing waits.' : 'Nothing here.'}</h2>
      <p>
        {isAll
          ? 'Every post that was held or reported has been looked at. New ones appear here as they come, what is due first before the rest.'
          : 'No case that waits is like this.'}
      </p>
      {isAll && (
        <p>
          <Link to={deskLogPath}>See what was decided</Link>
        </p>
      )}
    </div>
  )
}
