import { Link } from '@remix-run/react'
import type { PostNode, ThreadList as List } from '../../domain/threads/post-node.ts'
import { Empty } from '../layout/empty.tsx'
import { Pager } from '../layout/pager.tsx'
import { postPath } from '../paths.ts'
import { Post } from './post.tsx'
import { ReplyTree } from './reply-tree.tsx'
import { threadAddress } from './thread-address.ts'
import styles from './thread-list.module.css'

interface ThreadListProps {
  slug: string
  list: List
  signedIn: boolean
  /** Not the first page: there is a way back to it. */
  isContinued: boolean
}

export function ThreadList({ slug, list, signedIn, isContinued }: ThreadListProps) {
  const shown = { slug, order: list.order, filter: list.filter, passage: list.passage?.anchor ?? null }
  return (
    <>
      {list.waiting.length > 0 && (
        <section aria-labelledby="waiting-title" className={styles.waiting}>
          <h3 id="waiting-title">Yours, not on the page yet</h3>
          <ol className="plain-list">
            {list.waiting.map((node) => (
              <li key={node.id} className={styles.thread}>
                <Post node={node} signedIn={signedIn} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {list.threads.length === 0 ? (
        <NoThreads list={list} />
      ) : (
        <ol className="plain-list">
          {list.threads.map(({ root, answers, moreAnswers }) => (
            <li key={root.id} className={styles.thread}>
              <Post node={root} signedIn={signedIn} state={<ThreadState root={root} />} />
              <ReplyTree nodes={answers} signedIn={signedIn} />
              {moreAnswers > 0 && (
                <p className={styles.more}>
                  <Link to={postPath(root.id)}>
                    {moreAnswers === 1 ? '1 more answer' : `${moreAnswers} more answers`}
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      <Pager
        label="Pages of the conversation"
        older={
          list.nextCursor ? { href: threadAddress(shown, list.nextCursor), label: 'More of the conversation' } : null
        }
        start={isContinued ? { href: threadAddress(shown), label: 'Back to its beginning' } : null}
      />
    </>
  )
}

function ThreadState({ root }: { root: PostNode }) {
  const { replyCount, clinicianAnswered, kind, gap } = root
  if (gap || (replyCount === 0 && kind !== 'question')) return null
  return (
    <p className={styles.state}>
      {replyCount === 0 ? (
        'No answer yet'
      ) : (
        <>
          <Link to={postPath(root.id)}>{replyCount === 1 ? '1 answer' : `${replyCount} answers`}</Link>
          {clinicianAnswered && (replyCount === 1 ? ', by a clinician' : ', a clinician’s among them')}
        </>
      )}
    </p>
  )
}

function NoThreads({ list }: { list: List }) {
  if (list.order === 'unanswered') {
    return <Empty title="Every question here has an answer." />
  }
  if (list.passage) {
    return (
      <Empty title="Nobody has discussed this passage here yet.">
        <p>You can be the first: ask about it, or tell what happened to you.</p>
      </Empty>
    )
  }
  if (list.filter !== 'all') {
    return <Empty title={list.filter === 'question' ? 'No questions yet.' : 'No experiences yet.'} />
  }
  return (
    <Empty title="Nobody has written here yet.">
      <p>Ask what the article leaves open, or tell what happened to you. Others, and clinicians among them, answer.</p>
    </Empty>
  )
}
