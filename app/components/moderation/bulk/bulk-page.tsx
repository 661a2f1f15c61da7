import { Form, Link } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import type {
  BulkLine,
  BulkPage as Page,
  BulkPreview,
  BulkResult,
} from '../../../domain/moderation/decisions/bulk-page.ts'
import { decisionReasonWords, decisionWords, statusWords } from '../../../domain/moderation/words.ts'
import type { PostStatus } from '../../../domain/vocabulary.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import type { FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { BulkForm } from './bulk-form.tsx'
import { ChosenCase } from './chosen-case.tsx'
import { deskPath } from '../desk-paths.ts'
import { DeskPage } from '../desk-page.tsx'
import styles from './bulk-page.module.css'

interface Props {
  page: Page
  result: FormFailure | BulkPreview | BulkResult | undefined
}

/**
 * One decision about several posts. First `intent=preview` with the decision and `items` ("caseId:revisionId"), which
 * shows what would happen with each; then the same with `intent=decide`.
 */
export function BulkPage({ page, result }: Props) {
  return (
    <DeskPage place="case">
      {result?.ok ? <Told page={page} result={result} /> : <Choose page={page} failure={result} />}
    </DeskPage>
  )
}

function Choose({ page, failure }: { page: Page; failure: FormFailure | undefined }) {
  const count = page.entries.length
  return (
    <>
      <h1 className={styles.title}>{count === 0 ? 'Nothing is chosen' : `Decide about ${postsWords(count)}`}</h1>
      {page.leftOut > 0 && (
        <p className={styles.intro}>{postsWords(page.leftOut)} more cannot be decided here: too many, or not there.</p>
      )}
      {count === 0 ? (
        <p className={styles.intro}>
          Choose posts in <Link to={deskPath}>the queue</Link> first.
        </p>
      ) : (
        <>
          <ErrorSummary failure={failure} />
          <BulkForm page={page} result={failure} />
        </>
      )}
    </>
  )
}

/** What would happen, or what did. */
function Told({ page, result }: { page: Page; result: BulkPreview | BulkResult }) {
  const isDone = result.kind === 'done'
  const lines = new Map(result.lines.map((line) => [line.caseId, line]))
  const touched = result.lines.filter(({ why }) => why === null).length
  const left = result.lines.length - touched
  const waiting = result.lines.filter(({ waits }) => waits).length
  const told = page.entries.filter(({ caseId }) => lines.has(caseId))
  return (
    <>
      <Heading of={result}>
        {isDone
          ? `Decided about ${postsWords(touched - waiting)}`
          : `What would happen with ${postsWords(result.lines.length)}`}
      </Heading>
      <DecisionInWords result={result} />
      {left > 0 && <p className={styles.intro}>{leftWords(left, isDone)}</p>}
      {waiting > 0 && <p className={styles.intro}>{waitingWords(waiting, isDone)}</p>}
      {isDone ? (
        <p className={styles.go}>
          <Link to={deskPath} className="button primary">
            Back to the queue
          </Link>
        </p>
      ) : (
        touched > 0 && <Confirm result={result} touched={touched} />
      )}
      <ul role="list" className={styles.posts}>
        {told.map((entry) => (
          <ChosenCase key={entry.caseId} entry={entry} box={null}>
            <Outcome line={lines.get(entry.caseId)} before={isDone ? null : entry.status} />
          </ChosenCase>
        ))}
      </ul>
      {!isDone && (
        <details className={styles.change}>
          <summary>Change the decision, or what is chosen</summary>
          <BulkForm page={page} result={result} />
        </details>
      )}
    </>
  )
}

/** Takes the focus when what it heads has come. */
function Heading({ of, children }: { of: unknown; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [of])
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  )
}

function DecisionInWords({ result: { input } }: { result: BulkPreview | BulkResult }) {
  const { decision, reason, message, noteText } = input.decision
  return (
    <dl className={styles.decision}>
      <dt>Decision</dt>
      <dd>{decisionWords[decision]}</dd>
      {reason && (
        <>
          <dt>Reason</dt>
          <dd>{decisionReasonWords[reason]}</dd>
        </>
      )}
      {message && (
        <>
          <dt>Message to each author</dt>
          <dd>{message}</dd>
        </>
      )}
      {noteText && (
        <>
          <dt>Note that readers see</dt>
          <dd>{noteText}</dd>
        </>
      )}
    </dl>
  )
}

/** The very decision that was shown, once more and for good. */
function Confirm({ result: { input, lines }, touched }: { result: BulkPreview; touched: number }) {
  const { decision, reason, message, noteText, passageIds } = input.decision
  const fine = new Set(lines.filter(({ why }) => why === null).map(({ caseId }) => caseId))
  return (
    <Form method="post" className={styles.go}>
      {input.items
        .filter(({ caseId }) => fine.has(caseId))
        .map(({ caseId, revisionId }) => (
          <input key={caseId} type="hidden" name="items" value={`${caseId}:${revisionId}`} />
        ))}
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="reason" value={reason ?? ''} />
      <input type="hidden" name="message" value={message} />
      <input type="hidden" name="noteText" value={noteText} />
      {passageIds.map((id) => (
        <input key={id} type="hidden" name="passageIds" value={id} />
      ))}
      <SubmitButton name="intent" value="decide" pending="Deciding…">
        {decisionWords[decision]}: {postsWords(touched)}
      </SubmitButton>
      <Link to={deskPath}>Leave everything as it is</Link>
    </Form>
  )
}

function Outcome({ line, before }: { line: BulkLine | undefined; before: PostStatus | null }) {
  if (!line) return null
  if (line.status === null) return <p className={styles.left}>Left as it is: {line.why}</p>
  if (line.waits) {
    return <p className={styles.left}>Waits for a second moderator. Until then: {statusWords[line.status]}</p>
  }
  return (
    <p className={styles.outcome}>
      {before === null || before === line.status
        ? `Now: ${statusWords[line.status]}`
        : `${statusWords[before]} → ${statusWords[line.status]}`}
    </p>
  )
}

function postsWords(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`
}

function waitingWords(waiting: number, isDone: boolean): string {
  const many = 'So many have answered or reacted'
  return waiting === 1
    ? `${many} to 1 post that it ${isDone ? 'waits' : 'would wait'} for a second moderator.`
    : `${many} to ${waiting} posts that they ${isDone ? 'wait' : 'would wait'} for a second moderator.`
}

function leftWords(left: number, isDone: boolean): string {
  const verb = isDone ? (left === 1 ? 'was' : 'were') : left === 1 ? 'is' : 'are'
  return `${postsWords(left)} ${verb} left as ${left === 1 ? 'it is' : 'they are'}; the reason stands with ${left === 1 ? 'it' : 'each'}.`
}
