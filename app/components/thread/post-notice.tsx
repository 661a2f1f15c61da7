import { Link } from '@remix-run/react'
import { decisionReasonWords, verdictWords } from '../../domain/moderation/words.ts'
import type { PostNode } from '../../domain/threads/post-node.ts'
import { AppealLine } from '../appeal/appeal-line.tsx'
import { editPath } from '../paths.ts'
import { CitedPassage } from './cited-passage.tsx'
import styles from './post-notice.module.css'

/** Stands above a post that is not on the page for others, and says why and what can be done. */
export function PostNotice({ node }: { node: PostNode }) {
  const { notice, mine, appeal } = node
  if (!notice) return <AppealOfPublished node={node} />
  const { status, reason, message, sentences, passages } = notice
  return (
    <div className={status === 'held' || status === 'returned' ? styles.waiting : styles.taken}>
      <p className={styles.title}>{titles[status]}</p>
      <p>{mine.written ? wordsToAuthor[status] : 'Only its author and the moderators see it.'}</p>
      {status !== 'held' && reason && (
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
      {(passages.length > 0 || sentences.length > 0) && (
        <div className={styles.beside}>
          {sentences.length > 0 && (
            <div>
              <p>
                <b>{sentencesTitle(sentences.length, mine.written)}</b>
              </p>
              {sentences.map(({ quote, verdict }) => (
                <blockquote key={quote} className={styles.sentence}>
                  <p>
                    <mark>{quote}</mark>
                  </p>
                  <footer>the moderator: {verdictWords[verdict].toLowerCase()}</footer>
                </blockquote>
              ))}
            </div>
          )}
          {passages.length > 0 && (
            <div>
              <p>
                <b>{passages.length === 1 ? 'The passage' : 'The passages'} of the article to look at:</b>
              </p>
              {passages.map((passage) => (
                <CitedPassage key={passage.anchor} passage={passage} slug={node.articleSlug} />
              ))}
            </div>
          )}
        </div>
      )}
      {appeal && status !== 'held' && <AppealLine appeal={appeal} />}
      {status === 'returned' && node.may.edit && (
        <p>
          <Link to={editPath(node.id)} className="button primary">
            Edit and send again
          </Link>
        </p>
      )}
    </div>
  )
}

/** On a published post: what its author can do about the moderators' note, or what became of their appeal. */
function AppealOfPublished({ node: { appeal } }: { node: PostNode }) {
  if (!appeal || appeal.state === 'final' || appeal.state === 'too_late') return null
  return (
    <div className={styles.waiting}>
      <p className={styles.title}>The moderators’ decision about your post</p>
      <AppealLine appeal={appeal} />
    </div>
  )
}

type NoticeStatus = NonNullable<PostNode['notice']>['status']

const titles: Record<NoticeStatus, string> = {
  held: 'Waiting for a moderator',
  returned: 'Returned: please look at it again',
  hidden: 'Hidden by a moderator',
  removed: 'Removed by a moderator',
  deleted: 'Deleted',
}

const wordsToAuthor: Record<NoticeStatus, string> = {
  held: 'Only you and the moderators see this post. You will find a notice here when it has been looked at.',
  returned: 'Only you and the moderators see this post. Change what the moderator asks about and send it again.',
  hidden: 'Only you and the moderators see this post.',
  removed:
    'Only you and the moderators see this post. Where it was answered, others see that it was removed, and for which reason.',
  deleted: 'You have deleted this post.',
}

function sentencesTitle(count: number, own: boolean): string {
  return `${own ? 'Your' : 'The'} ${count === 1 ? 'sentence' : 'sentences'}`
}
