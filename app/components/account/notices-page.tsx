import { Link } from '@remix-run/react'
import { decisionReasonWords } from '../../domain/moderation/words.ts'
import type { Notice } from '../../domain/notifications/notices-view.server.ts'
import { classNames } from '../class-names.ts'
import { Time } from '../form/time.tsx'
import { Empty } from '../layout/empty.tsx'
import { Page } from '../layout/page.tsx'
import { editPath, ownAccountPath, postPath } from '../paths.ts'
import { noticeTitle } from './notice-title.ts'
import styles from './notices-page.module.css'

export function NoticesPage({ notices }: { notices: Notice[] }) {
  return (
    <Page plain>
      <h1 className={styles.heading}>Notices</h1>
      {notices.length === 0 ? (
        <Empty title="Nothing yet.">
          <p>Here you will find answers to your posts, and what moderators have decided.</p>
        </Empty>
      ) : (
        <ol className="plain-list">
          {notices.map((notice) => (
            <li key={notice.id}>
              <NoticeEntry notice={notice} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  )
}

function NoticeEntry({ notice }: { notice: Notice }) {
  const { kind, postId, articleTitle, about, decision, postStatus, isNew, createdAt } = notice
  const returned = kind === 'post_decided' && postStatus === 'returned'
  return (
    <article className={classNames(styles.notice, isNew && styles.isNew)}>
      <h2>
        {isNew && <span className={styles.new}>New </span>}
        {noticeTitle(notice)}
      </h2>
      <p className={styles.about}>
        {kind === 'reply_received' && postStatus !== 'published' ? (
          'The answer is not on the page any more.'
        ) : (
          <Link to={postPath(postId)}>{about}</Link>
        )}
        <span>
          {articleTitle}, <Time at={createdAt} />
        </span>
      </p>
      {decision?.reason && kind === 'post_decided' && decision.decision !== 'publish' && (
        <p>
          <b>Reason:</b> {decisionReasonWords[decision.reason]}.
        </p>
      )}
      {decision?.message && (
        <blockquote className={styles.message}>
          <p>{decision.message}</p>
          <footer>the moderator</footer>
        </blockquote>
      )}
      {(kind === 'sanctioned' || kind === 'sanction_lifted') && (
        <p>
          What it is, why, and until when <Link to={ownAccountPath}>stands in your settings</Link>.
        </p>
      )}
      {returned && (
        <p>
          <Link to={editPath(postId)} className="button">
            Edit and send again
          </Link>
        </p>
      )}
    </article>
  )
}
