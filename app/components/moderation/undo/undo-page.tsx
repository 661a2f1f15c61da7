import { Form, Link } from '@remix-run/react'
import type { UndoneBatch } from '../../../domain/moderation/undo/undo-batch.server.ts'
import type { UndoPage as Undo } from '../../../domain/moderation/undo/undo-view.server.ts'
import { decisionReasonWords } from '../../../domain/moderation/words.ts'
import { momentInWords } from '../../form/dates.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { postPath } from '../../paths.ts'
import { Post } from '../../thread/post.tsx'
import { DeskPage } from '../desk-page.tsx'
import { casePath, deskLogPath } from '../desk-paths.ts'
import { decidedWords } from '../desk-words.ts'
import { undoWords } from './undo-words.ts'
import styles from './undo-page.module.css'

interface Props {
  page: Undo
  result: FormFailure | ({ ok: true } & UndoneBatch) | undefined
}

/** What undoing would reverse, and the button that does it. */
export function UndoPage({ page, result }: Props) {
  if (result?.ok) return <BatchUndone {...result} />
  const { decided, barred } = page
  return (
    <DeskPage place="case">
      <h1 className={styles.title}>Undo this decision?</h1>
      <p>
        <b>{decidedWords[decided.decision]}</b> by {decided.actor ?? 'a moderator'},{' '}
        <time dateTime={decided.createdAt.toISOString()}>{momentInWords(decided.createdAt)}</time>
        {decided.reason && <>. {decisionReasonWords[decided.reason]}</>}.{' '}
        <Link to={casePath(page.caseId)}>The case</Link>
      </p>
      {decided.message && <p className={styles.message}>“{decided.message}”</p>}
      <section className={styles.post} aria-labelledby="post">
        <h2 id="post" className="visually-hidden">
          The post
        </h2>
        <Post node={page.node} signedIn quiet />
      </section>
      {barred === null ? <Confirm page={page} failure={result} /> : <Barred why={barred} failure={result} />}
    </DeskPage>
  )
}

function Confirm({ page, failure }: { page: Undo; failure: FormFailure | undefined }) {
  return (
    <section className={styles.confirm} aria-labelledby="reversed">
      <ErrorSummary failure={failure} />
      <h2 id="reversed">What is reversed</h2>
      <ul>
        {undoWords(page).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>The decision and its verdicts stay in the record, marked as undone. They count for nothing any more.</p>
      <Form method="post" noValidate>
        <TextField
          name="reason"
          label="Why is it undone?"
          hint={
            page.needsReason
              ? 'Somebody else decided this, so please say why. Moderators read it in the record.'
              : 'Moderators read it in the record.'
          }
          error={failure?.errors.reason}
          defaultValue={keptValue(failure, 'reason')}
          rows={3}
          maxLength={1000}
          optional={!page.needsReason}
        />
        <div className={styles.actions}>
          <SubmitButton pending="Undoing…">Undo the decision</SubmitButton>
          {page.inBatch > 1 && (
            <SubmitButton pending="Undoing…" name="all" value="true" className="">
              Undo all {page.inBatch} of this bulk decision
            </SubmitButton>
          )}
          <Link to={casePath(page.caseId)}>Leave it as it is</Link>
        </div>
      </Form>
    </section>
  )
}

function Barred({ why, failure }: { why: string; failure: FormFailure | undefined }) {
  const typed = keptValue(failure, 'reason')
  return (
    <section className={styles.confirm} aria-labelledby="barred">
      <h2 id="barred">It cannot be undone</h2>
      <p>{why}</p>
      {typed && (
        <div className={styles.typed}>
          <label htmlFor="typed">What you typed, kept so that you can copy it</label>
          <textarea id="typed" readOnly rows={3} value={typed} />
        </div>
      )}
    </section>
  )
}

function BatchUndone({ undone, kept }: UndoneBatch) {
  return (
    <DeskPage place="case">
      <h1 className={styles.title}>
        {undone === 1 ? '1 decision is undone' : `${undone.toLocaleString('en')} decisions are undone`}
      </h1>
      {kept.length > 0 && (
        <section className={styles.confirm} aria-labelledby="kept">
          <h2 id="kept">Not undone</h2>
          <ul>
            {kept.map(({ postId, why }) => (
              <li key={postId}>
                <Link to={postPath(postId)}>This post</Link>: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link to={deskLogPath}>To the log</Link>
      </p>
    </DeskPage>
  )
}
