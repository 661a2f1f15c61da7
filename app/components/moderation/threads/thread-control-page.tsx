import { Form, Link } from '@remix-run/react'
import type { ThreadControl } from '../../../domain/moderation/threads/thread-control-view.server.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import type { FormFailure } from '../../form/form-failure.ts'
import { postPath, threadControlPath } from '../../paths.ts'
import { DeskPage } from '../desk-page.tsx'
import { ThreadActs } from './thread-acts.tsx'
import styles from './thread-control-page.module.css'

/** A thread as a whole: to lock it, to unlock it, to put it below another article. */
export function ThreadControlPage({ thread, result }: { thread: ThreadControl; result: FormFailure | undefined }) {
  const { rootId, about, locked, article } = thread
  return (
    <DeskPage place="case">
      <div className={styles.page}>
        <h1>The thread</h1>
        <p>
          “<Link to={postPath(rootId)}>{about}</Link>”, below “{article.title}”
        </p>
        <ErrorSummary failure={result} />
        {!locked && (
          <Form method="post" action={threadControlPath(rootId)}>
            <p>It can be answered. A locked thread can be read, and nobody answers in it any more.</p>
            <button type="submit" name="intent" value="lock">
              Lock the thread
            </button>
          </Form>
        )}
        <ThreadActs thread={thread} article={article} error={result?.errors.articleId} open />
      </div>
    </DeskPage>
  )
}
