import { Link } from '@remix-run/react'
import { sanctionKindWords, sanctionReasonWords } from '../../domain/moderation/words.ts'
import type { Notice, NoticeSanction } from '../../domain/notifications/notices-view.server.ts'
import type { NotificationKind } from '../../domain/vocabulary.ts'
import { AppealLine } from '../appeal/appeal-line.tsx'
import { ToldDecision } from '../appeal/told-decision.tsx'
import { onOwnPost, onReport } from '../appeal/told-words.ts'
import { classNames } from '../class-names.ts'
import { Time } from '../form/time.tsx'
import { Empty } from '../layout/empty.tsx'
import { Page } from '../layout/page.tsx'
import { editPath, ownAccountPath } from '../paths.ts'
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

const decidedKinds: NotificationKind[] = ['post_decided', 'report_decided', 'decision_undone', 'appeal_decided']

function NoticeEntry({ notice }: { notice: Notice }) {
  const { kind, postId, articleTitle, about, postStatus, own, isNew, createdAt, sanction } = notice
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
      {decidedKinds.includes(kind) && <NoticeDecision notice={notice} />}
      {sanction && <Sanction sanction={sanction} lifted={kind === 'sanction_lifted'} />}
      {(kind === 'sanctioned' || kind === 'sanction_lifted') && (
        <p>
          What it is, why, and until when <Link to={ownAccountPath}>stands in your settings</Link>.
        </p>
      )}
      {(kind === 'post_decided' || kind === 'appeal_decided') && own && postStatus === 'returned' && (
        <p>
          <Link to={editPath(postId)} className="button">
            Edit and send again
          </Link>
        </p>
      )}
    </article>
  )
}

/** Of a decision that was taken back only that it was; of every other what holds now, why, and what can be done. */
function NoticeDecision({ notice }: { notice: Notice }) {
  const { kind, decision, own, appeal, articleSlug, takenBack } = notice
  if (takenBack) {
    return (
      <>
        <p>What was decided does not hold any more. A moderator looks at the post again, and you will hear of it.</p>
        {appeal && <AppealLine appeal={appeal} />}
      </>
    )
  }
  const final = kind === 'appeal_decided' && appeal === null
  return (
    <>
      {decision && (
        <>
          {kind === 'appeal_decided' && <p>{(own ? onOwnPost : onReport)[decision.decision]}.</p>}
          <ToldDecision {...decision} slug={articleSlug} />
        </>
      )}
      {final && <AppealLine appeal={{ state: 'final' }} />}
      {appeal && <AppealLine appeal={appeal} />}
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
