import { Form } from '@remix-run/react'
import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { threadControlPath } from '../../paths.ts'
import styles from './thread-acts.module.css'

interface Props {
  thread: CasePage['thread']
  article: { title: string }
  caseId?: string
  error?: string | undefined
  /** Unfolded from the beginning. */
  open?: boolean
  withKeys?: boolean
}

/** What can be done with the whole thread besides: unlock it, or put it below another article. */
export function ThreadActs({ thread, article, caseId, error, open, withKeys }: Props) {
  const { rootId, locked, otherArticles } = thread
  const hidden = caseId && <input type="hidden" name="caseId" value={caseId} />
  return (
    <div className={styles.acts}>
      {locked && (
        <Form method="post" action={threadControlPath(rootId)} className={styles.unlock}>
          {hidden}
          <p>The thread is locked: nobody answers in it.</p>
          <button type="submit" name="intent" value="unlock" id="unlock">
            Unlock the thread {withKeys && <kbd aria-hidden="true">l</kbd>}
          </button>
        </Form>
      )}
      {otherArticles.length > 0 && (
        <details id="move" open={open}>
          <summary>Move the thread to another article {withKeys && <kbd aria-hidden="true">m</kbd>}</summary>
          <Form method="post" action={threadControlPath(rootId)}>
            {hidden}
            <p id="move-hint">
              It stands below “{article.title}” now, with all its answers. What they cite stays as it was written.
            </p>
            <label htmlFor="move-to">Below which article</label>
            {error && <p className={styles.error}>{error}</p>}
            <div className={styles.choice}>
              <select id="move-to" name="articleId" aria-describedby="move-hint">
                {otherArticles.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
              <button type="submit" name="intent" value="move">
                Move
              </button>
            </div>
          </Form>
        </details>
      )}
    </div>
  )
}
