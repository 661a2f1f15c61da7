import { Link } from '@remix-run/react'
import { decisionReasonWords, sanctionKindWords, sanctionReasonWords } from '../../domain/moderation/words.ts'
import type { Notice, NoticeSanction } from '../../domain/notifications/notices-view.server.ts'
import { classNames } from '../class-names.ts'
import { Time } from '../form/time.tsx'
import { Empty } from '../layout/empty.tsx'
import { Page } from '../layout/page.tsx'
import { editPath } from '../paths.ts'
import { CitedPassage } from '../thread/cited-passage.tsx'
import { noticeLink } from './notice-link.ts'
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
  const { kind, postId, articleTitle, about, postStatus, isNew, createdAt, sanction } = notice
  const link = noticeLink(notice)
  return (
    <article className={classNames(styles.notice, isNew && styles.isNew)}>
      <h2>
        {isNew && <span className={styles.new}>New </span>}
        {noticeTitle(notice)}
      </h2>
      <p className={styles.about}>
        {link ? <Link to={link}>{about}</Link> : about}
        <span>
          {articleTitle}, <Time at={createdAt} />
        </span>
      </p>
      {(kind === 'post_decided' || kind === 'report_decided') && <NoticeDecision notice={notice} />}
      {sanction && <Sanction sanction={sanction} lifted={kind === 'sanction_lifted'} />}
      {kind === 'post_decided' && postStatus === 'returned' && (
        <p>
          <Link to={editPath(postId)} className="button">
            Edit and send again
          </Link>
        </p>
      )}
    </article>
  )
}

/** Why it was decided so, in the moderator's words, with the passages that it rests on. */
function NoticeDecision({ notice: { decision, own, articleSlug } }: { notice: Notice }) {
  if (!decision) return null
  const { reason, message, passages } = decision
  return (
    <>
      {reason && (own ? decision.decision !== 'publish' : true) && (
        <p>
          <b>Reason:</b> {decisionReasonWords[reason]}.
        </p>
      )}
      {message && (
        <blockquote className={styles.message}>
          <p>{message}</p>
          <footer>the moderator</footer>
        </blockquote>
      )}
      {passages.length > 0 && (
        <div className={styles.passages}>
          <p>{passages.length === 1 ? 'The passage' : 'The passages'} of the article that it rests on:</p>
          {passages.map((passage) => (
            <CitedPassage key={passage.anchor} passage={passage} slug={articleSlug} />
          ))}
        </div>
      )}
    </>
  )
}

function Sanction({ sanction, lifted }: { sanction: NoticeSanction; lifted: boolean }) {
  const { kind, reason, message, endsAt, posts } = sanction
  return (
    <>
      <p>
        <b>{sanctionKindWords[kind]}</b>
        {!lifted && endsAt && (
          <>
            {' '}
            until <Time at={endsAt} />
          </>
        )}
        {!lifted && posts !== null && `, for your next ${posts === 1 ? 'post' : `${posts} posts`}`}.
      </p>
      {!lifted && (
        <>
          <p>
            <b>Reason:</b> {sanctionReasonWords[reason]}.
          </p>
          <blockquote className={styles.message}>
            <p>{message}</p>
            <footer>the moderators</footer>
          </blockquote>
        </>
      )}
    </>
  )
}
