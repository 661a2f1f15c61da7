import { Form, Link } from '@remix-run/react'
import {
  isFiltered,
  queueAges,
  queueQuery,
  queueShares,
  type QueueFilter,
  type QueueShare,
} from '../../../domain/moderation/queue/queue-filter.ts'
import type { QueuePage } from '../../../domain/moderation/queue/queue-page.ts'
import { labelWords } from '../../../domain/moderation/words.ts'
import { findingLabels } from '../../../domain/vocabulary.ts'
import { deskPath, queuePath } from '../desk-paths.ts'
import { minutesInWords } from '../waiting-time.ts'
import styles from './queue-filters.module.css'

const shareWords: Record<QueueShare, string> = { free: 'Free for me to decide', mine: 'Open before me' }

/** Where the key for searching puts the focus. */
export const searchFieldId = 'queue-search'

/** What of the queue is shown: a plain form whose address can be kept and sent to others. */
export function QueueFilters({ filter, articles }: Pick<QueuePage, 'filter' | 'articles'>) {
  const chosen: QueueFilter = filter
  return (
    <Form action={deskPath} className={styles.filters} role="search" aria-label="The queue" key={queueQuery(filter)}>
      {filter.lane && <input type="hidden" name="lane" value={filter.lane} />}
      <div className={styles.search}>
        <label htmlFor={searchFieldId} className="visually-hidden">
          Words in the posts
        </label>
        <input
          id={searchFieldId}
          type="search"
          name="q"
          placeholder="Words in the posts"
          defaultValue={filter.search}
          maxLength={200}
        />
        <button type="submit" className="button">
          Show
        </button>
      </div>
      <details className={styles.more} open={isFiltered({ ...chosen, search: '' })}>
        <summary>More filters</summary>
        <div className={styles.fields}>
          <Choice name="label" label="Found in it" value={filter.label}>
            {findingLabels.map((label) => (
              <option key={label} value={label}>
                {labelWords[label]}
              </option>
            ))}
          </Choice>
          <Choice name="article" label="Article" value={filter.article}>
            {articles.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </Choice>
          <Choice name="older" label="Waiting for more than" value={filter.olderThan} all="Any time">
            {queueAges.map((hours) => (
              <option key={hours} value={hours}>
                {minutesInWords(hours * 60)}
              </option>
            ))}
          </Choice>
          <Choice name="show" label="Whose" value={filter.share}>
            {queueShares.map((share) => (
              <option key={share} value={share}>
                {shareWords[share]}
              </option>
            ))}
          </Choice>
        </div>
      </details>
      {isFiltered(filter) && <Link to={queuePath(queueQuery({ lane: filter.lane }))}>Show everything again</Link>}
    </Form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  value: string | number | null
  all?: string
  children: React.ReactNode
}

function Choice({ name, label, value, all = 'All', children }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={`queue-${name}`}>{label}</label>
      <select id={`queue-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {children}
      </select>
    </p>
  )
}
