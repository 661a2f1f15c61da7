import { useSearchParams } from '@remix-run/react'
import type { LogPage as Log } from '../../domain/moderation/log-view.server.ts'
import { Empty } from '../layout/empty.tsx'
import { Pager } from '../layout/pager.tsx'
import { DeskPage } from './desk-page.tsx'
import { deskLogPath, logAfterPath } from './desk-paths.ts'
import { EventLog } from './event-log.tsx'
import styles from './log-page.module.css'

/** Everything that was ever done to a post, newest first. */
export function LogPage({ page }: { page: Log }) {
  const [query] = useSearchParams()
  return (
    <DeskPage place="log">
      <h1 className={styles.title}>Log</h1>
      <p className={styles.intro}>
        Everything that screening, members and moderators have done with a post, newest first. It is only ever added to.
      </p>
      {page.events.length === 0 ? (
        <Empty title="Nothing has happened yet." />
      ) : (
        <EventLog events={page.events} caption="Events, newest first" withLinks />
      )}
      <Pager
        label="Pages of the log"
        older={page.nextCursor ? { href: logAfterPath(page.nextCursor), label: 'Older events' } : null}
        start={query.has('after') ? { href: deskLogPath, label: 'Back to the newest' } : null}
      />
    </DeskPage>
  )
}
