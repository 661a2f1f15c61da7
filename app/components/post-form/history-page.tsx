import type { PostHistory } from '../../domain/posts/history-view.server.ts'
import { momentInWords } from '../form/dates.ts'
import { Page } from '../layout/page.tsx'
import { postPath } from '../paths.ts'
import { FormHead } from './form-head.tsx'
import { RevisionDiff } from './revision-diff.tsx'
import styles from './history-page.module.css'

/** What the post said before. */
export function HistoryPage({ page }: { page: PostHistory }) {
  return (
    <Page plain>
      <FormHead
        title="What was changed"
        back={{ href: postPath(page.postId), label: `Back to the post by ${page.author}` }}
      />
      <ol className={`plain-list ${styles.revisions}`}>
        {page.revisions.map(({ number, createdAt, changes, text }, index) => (
          <li key={number}>
            <h2>
              {index === 0 ? 'The present text' : `Text ${number}`}{' '}
              <time dateTime={createdAt.toISOString()}>{momentInWords(createdAt)}</time>
            </h2>
            <div className={styles.text}>{changes ? <RevisionDiff parts={changes} /> : text}</div>
          </li>
        ))}
      </ol>
    </Page>
  )
}
