import { Link } from '@remix-run/react'
import { Fragment, type ReactNode } from 'react'
import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { priorityWords } from '../../../domain/moderation/words.ts'
import { articlePath } from '../../paths.ts'
import { decisionFormId } from '../desk-paths.ts'
import { kindWords } from '../desk-words.ts'
import { waitingWords } from '../waiting-time.ts'
import styles from './case-head.module.css'

interface Props {
  page: CasePage
  now: Date
  mayDecide: boolean
  /** Stands at the end: the keys of the page. */
  children: ReactNode
}

/** What the case is about, how long it has waited, and why it is here. */
export function CaseHead({ page, now, mayDecide, children }: Props) {
  const kind = kindWords[page.post.kind]
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.facts}>
          <b data-priority={page.priority}>{priorityWords[page.priority]}</b>
          {page.status === 'open' && ` · waiting ${waitingWords(page.openedAt, now)}`} · under{' '}
          <Link to={articlePath(page.article.slug)}>{page.article.title}</Link>, version {page.article.version}
          {mayDecide && (
            <>
              {' · '}
              <a href={`#${decisionFormId}`}>Go to the decision</a>
            </>
          )}
        </p>
        <h1>
          {kind[0]?.toUpperCase() + kind.slice(1)} by {page.author.displayName}
        </h1>
        {page.reasons.length > 0 && (
          <p className={styles.why}>
            <b>Why it is here:</b>{' '}
            {page.reasons.map((reason, index) => (
              <Fragment key={reason}>
                {index > 0 && ' '}
                {reason}
              </Fragment>
            ))}
          </p>
        )}
      </div>
      {children}
    </header>
  )
}
