import { Link } from '@remix-run/react'
import { threadFilters, threadOrders } from '../../domain/threads/post-node.ts'
import type { ThreadFilter, ThreadList, ThreadOrder } from '../../domain/threads/post-node.ts'
import { Time } from '../form/time.tsx'
import { composePath, passagePath } from '../paths.ts'
import { threadAddress } from './thread-address.ts'
import styles from './conversation-head.module.css'

const filterWords: Record<ThreadFilter, string> = { all: 'All', question: 'Questions', experience: 'Experiences' }
const orderWords: Record<ThreadOrder, string> = {
  best: 'Best',
  newest: 'Newest',
  oldest: 'Oldest',
  unanswered: 'Unanswered',
}

interface ConversationHeadProps {
  slug: string
  list: ThreadList
  folded: boolean
  /** What came since the member was here last. */
  news: { posts: number; since: Date } | null
}

export function ConversationHead({ slug, list, folded, news }: ConversationHeadProps) {
  const { order, filter, passage, totalPosts, unanswered } = list
  const shown = { slug, order, filter, passage: passage?.anchor ?? null }
  return (
    <header className={`${styles.head} only-text`} id="conversation">
      <div className={styles.title}>
        <h2 id="conversation-title">Conversation</h2>
        <p>
          {totalPosts === 1 ? '1 post' : `${totalPosts} posts`}
          {unanswered > 0 && ` · ${unanswered === 1 ? '1 question' : `${unanswered} questions`} without an answer`}
          {news && (
            <>
              {' '}
              · <b>{news.posts} new</b> since <Time at={news.since} />
            </>
          )}
        </p>
      </div>
      <div className={styles.compose}>
        <Link to={composePath(slug, 'question', passage?.anchor)} className="button primary">
          Ask a question
        </Link>
        <Link to={composePath(slug, 'experience', passage?.anchor)} className="button">
          Tell your experience
        </Link>
        {!folded && (
          <a href="#article" className={styles.discuss}>
            or discuss a passage of the article
          </a>
        )}
      </div>
      {passage && (
        <div className={styles.about}>
          <p>
            Only what discusses <a href={passagePath(slug, passage.anchor)}>{passage.heading || 'this passage'}</a>
          </p>
          <blockquote>{passage.excerpt}</blockquote>
          <Link to={threadAddress({ ...shown, passage: null })}>Show the whole conversation</Link>
        </div>
      )}
      {(totalPosts > 0 || passage) && (
        <div className={styles.bars}>
          <nav aria-label="Show" className={styles.tabs}>
            {threadFilters.map((each) => (
              <Link
                key={each}
                to={threadAddress({ ...shown, filter: each })}
                aria-current={each === filter ? 'true' : undefined}
                preventScrollReset
              >
                {filterWords[each]}
              </Link>
            ))}
          </nav>
          <nav aria-label="Order" className={styles.orders}>
            {threadOrders.map((each) => (
              <Link
                key={each}
                to={threadAddress({ ...shown, order: each })}
                aria-current={each === order ? 'true' : undefined}
                preventScrollReset
              >
                {orderWords[each]}
              </Link>
            ))}
          </nav>
        </div>
      )}
    </header>
  )
}
