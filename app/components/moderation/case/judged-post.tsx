import { Link } from '@remix-run/react'
import type { CasePage, DiffPart } from '../../../domain/moderation/case/case-page.ts'
import { statusWords } from '../../../domain/moderation/words.ts'
import { postPath } from '../../paths.ts'
import { Telling } from '../../thread/telling.tsx'
import { kindWords, standingWords } from '../desk-words.ts'
import { TimeAgo } from '../time-ago.tsx'
import styles from './judged-post.module.css'

/** The text to be judged, its flagged sentences marked and numbered. */
export function JudgedPost({ page, now }: { page: CasePage; now: Date }) {
  const { post, author, revision } = page
  return (
    <article className={styles.post} aria-label="The post">
      <p className={styles.byline}>
        <b>{author.displayName}</b>
        {author.country && ` · ${author.country}`} · {kindWords[post.kind]} · <TimeAgo at={post.createdAt} now={now} />{' '}
        · revision {revision.number} · {standingWords[author.standing]}, {postCount(author.published)} published ·{' '}
        <span className={styles.status}>{statusWords[post.status]}</span> ·{' '}
        <Link to={postPath(post.id)}>in its thread</Link>
      </p>
      {post.title && <h2 className={styles.title}>{post.title}</h2>}
      <div className={styles.text} dangerouslySetInnerHTML={{ __html: post.html }} />
      <Telling stance={post.stance} source={post.source} />
      {page.changes && <Changes parts={page.changes} />}
    </article>
  )
}

function Changes({ parts }: { parts: DiffPart[] }) {
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes">What the author changed since it was returned</h2>
      <p className={styles.diff}>
        {parts.map((part, index) => (
          <DiffRun key={index} part={part} />
        ))}
      </p>
    </section>
  )
}

function DiffRun({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === 'same') return <>{text}</>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="visually-hidden">[{kind}: </span>
      {text}
      <span className="visually-hidden">]</span>
    </Mark>
  )
}

function postCount(count: number): string {
  return count === 1 ? '1 post' : `${count.toLocaleString('en')} posts`
}
