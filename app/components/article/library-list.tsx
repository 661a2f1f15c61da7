import { Link } from '@remix-run/react'
import type { LibraryEntry } from '../../domain/articles/article-page.ts'
import { Time } from '../form/time.tsx'
import { Empty } from '../layout/empty.tsx'
import { Page, Row } from '../layout/page.tsx'
import { articlePath, postPath } from '../paths.ts'
import styles from './library-list.module.css'

/** The first page: the articles, and in the margin beside each what is being asked there now. */
export function LibraryList({ entries }: { entries: LibraryEntry[] }) {
  return (
    <Page>
      <header className={styles.head}>
        <h1>Library</h1>
        <p>
          Medical articles, and below each the people who live with what it is about: what they ask, what happened to
          them, and what they answer each other.
        </p>
      </header>
      {entries.length === 0 && (
        <Empty title="The library is still empty.">
          <p>Articles appear here as soon as they have been imported.</p>
        </Empty>
      )}
      <ol className="plain-list">
        {entries.map((entry) => (
          <li key={entry.slug} className={styles.entry}>
            <Row
              text={<Entry entry={entry} />}
              margin={entry.questions.length > 0 ? <Asked entry={entry} /> : undefined}
            />
          </li>
        ))}
      </ol>
    </Page>
  )
}

function Entry({ entry }: { entry: LibraryEntry }) {
  const { slug, title, summary, lastUpdated, posts, unanswered } = entry
  return (
    <article>
      <h2 className={styles.title}>
        <Link to={articlePath(slug)}>{title}</Link>
      </h2>
      {summary && <p className={styles.summary}>{summary}</p>}
      <p className={styles.facts}>
        <span>
          Updated <Time at={lastUpdated} />
        </span>
        <Link to={`${articlePath(slug)}#conversation`}>{posts === 1 ? '1 post' : `${posts} posts`}</Link>
        {unanswered > 0 && (
          <Link to={`${articlePath(slug)}?order=unanswered#conversation`}>
            {unanswered === 1 ? '1 question without an answer' : `${unanswered} questions without an answer`}
          </Link>
        )}
      </p>
    </article>
  )
}

function Asked({ entry }: { entry: LibraryEntry }) {
  return (
    <section className={styles.asked} aria-label={`Asked about ${entry.title}`}>
      <h3>Being asked now</h3>
      <ul className="plain-list">
        {entry.questions.map(({ id, title, author, createdAt, replyCount }) => (
          <li key={id}>
            <Link to={postPath(id)}>{title}</Link>
            <span className={styles.by}>
              {author}, <Time at={createdAt} /> ·{' '}
              {replyCount === 0 ? 'no answer yet' : replyCount === 1 ? '1 answer' : `${replyCount} answers`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
