import { useSearchParams } from '@remix-run/react'
import type { LogPage as Log } from '../../../domain/moderation/record/log-view.server.ts'
import { logFilterQuery } from '../../../domain/moderation/record/log-filter.ts'
import { Empty } from '../../layout/empty.tsx'
import { Pager } from '../../layout/pager.tsx'
import { DeskPage } from '../desk-page.tsx'
import { logPath, logExportPath } from '../desk-paths.ts'
import { EventLog } from './event-log.tsx'
import { LogFilterForm } from './log-filter-form.tsx'
import styles from './log-page.module.css'

/** Everything that was ever done to a post, newest first. */
export function LogPage({ page }: { page: Log }) {
  const [address] = useSearchParams()
  const query = logFilterQuery(page.filter)
  return (
    <DeskPage place="log">
      <h1 className={styles.title}>Log</h1>
      <p className={styles.intro}>
        Everything that screening, members and moderators have done with a post, newest first. It is only ever added to.
      </p>
      <LogFilterForm page={page} />
      {page.events.length === 0 ? (
        <Empty title={query.size > 0 ? 'Nothing in the record fits this filter.' : 'Nothing has happened yet.'} />
      ) : (
        <>
          <EventLog events={page.events} caption="Events, newest first" withLinks />
          <p className={styles.files}>
            All of these as a file:{' '}
            <a href={logExportPath(query, 'csv')} download>
              CSV
            </a>{' '}
            <a href={logExportPath(query, 'jsonl')} download>
              JSON lines
            </a>
          </p>
        </>
      )}
      <Pager
        label="Pages of the log"
        older={page.nextCursor ? { href: logPath(query, page.nextCursor), label: 'Older events' } : null}
        start={address.has('after') ? { href: logPath(query), label: 'Back to the newest' } : null}
      />
    </DeskPage>
  )
}
