import type { CaseBeside, CommentLine } from '../../../domain/moderation/discussion/case-beside.ts'
import { maxComment } from '../../../domain/moderation/discussion/discussion-limits.ts'
import { TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { caseCommentsPath } from '../desk-paths.ts'
import { TimeAgo } from '../time-ago.tsx'
import { useAdded } from './use-added.ts'
import styles from './beside.module.css'

interface Props {
  beside: CaseBeside
  now: Date
  result?: FormFailure | undefined
}

/** Whom the hint names; anybody else who moderates here can be mentioned as well. */
const named = 6

/** What moderators say to one another about the case. Posts `comment`. */
export function CaseDiscussion({ beside, now, result }: Props) {
  const { caseId, comments, unseenComments, moderators, secondReview } = beside
  const { Form, form, failure, sending } = useAdded(comments.filter(({ mine }) => mine).length, result)
  const handles = moderators.slice(0, named).map(({ handle }) => `@${handle}`)
  return (
    <section className={styles.section} aria-labelledby="discussion">
      <h2 id="discussion" tabIndex={-1}>
        Discussion
      </h2>
      <p className={styles.quiet}>Only moderators see it.</p>
      {comments.length > 0 && (
        <ol role="list" className={styles.lines}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <Comment comment={comment} now={now} />
            </li>
          ))}
        </ol>
      )}
      {unseenComments > 0 && (
        <p className={styles.quiet}>
          {unseenComments === 1 ? 'A comment' : `${unseenComments} comments`} of the moderator who decided first{' '}
          {unseenComments === 1 ? 'shows' : 'show'} when a second one has decided.
        </p>
      )}
      {secondReview && (
        <p className={styles.warning}>
          A second moderator may judge this case: please do not write what you would decide.
        </p>
      )}
      <Form ref={form} method="post" action={caseCommentsPath(caseId)} noValidate className={styles.form}>
        <TextField
          name="comment"
          label="Comment"
          hint={handles.length > 0 && `A name with @ tells that moderator: ${handles.join(', ')}.`}
          error={errorOf(failure, 'comment')}
          rows={3}
          maxLength={maxComment}
          defaultValue={keptValue(failure, 'comment')}
        />
        <SubmitButton pending="Sending …" fetching={sending} className="">
          Comment
        </SubmitButton>
      </Form>
    </section>
  )
}

/** The field's own error, or what refused the form as a whole: then it stands where one types. */
function errorOf(failure: FormFailure | undefined, field: string): string | undefined {
  return failure && (failure.errors[field] ?? failure.message)
}

function Comment({ comment, now }: { comment: CommentLine; now: Date }) {
  return (
    <>
      <p>
        <b>{comment.author}</b>{' '}
        <span className={styles.quiet}>
          · <TimeAgo at={comment.at} now={now} />
        </span>
      </p>
      <p className={styles.words}>
        {comment.parts.map(({ text, handle }, index) => (handle ? <mark key={index}>{text}</mark> : text))}
      </p>
    </>
  )
}
