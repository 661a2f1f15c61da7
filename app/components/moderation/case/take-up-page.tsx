import { Form, Link } from '@remix-run/react'
import type { PostCases } from '../../../domain/moderation/case/post-cases-view.server.ts'
import { statusWords } from '../../../domain/moderation/words.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import type { FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { postPath } from '../../paths.ts'
import { Post } from '../../thread/post.tsx'
import { DeskPage } from '../desk-page.tsx'
import { EventLog } from '../record/event-log.tsx'
import styles from './take-up-page.module.css'

interface Props {
  page: PostCases
  result: FormFailure | undefined
}

/** A post that no case is open for, its record, and the way to open one. */
export function TakeUpPage({ page: { node, events }, result }: Props) {
  return (
    <DeskPage place="case">
      <h1 className={styles.title}>No case is open for this post</h1>
      <ErrorSummary failure={result} />
      <p>
        It is now: <b>{statusWords[node.status].toLowerCase()}</b>.{' '}
        <Link to={postPath(node.id)}>See it in its thread</Link>
      </p>
      <section className={styles.post} aria-labelledby="post">
        <h2 id="post" className="visually-hidden">
          The post
        </h2>
        <Post node={node} signedIn quiet />
      </section>
      {node.status !== 'deleted' && (
        <Form method="post" className={styles.open}>
          <p>
            With a case, the post stands on the desk with the passages of the article, and you or another moderator can
            decide about it. Until then nothing changes for its readers.
          </p>
          <SubmitButton pending="Opening…">Open a case</SubmitButton>
        </Form>
      )}
      <section aria-labelledby="record">
        <h2 id="record" className={styles.record}>
          The record
        </h2>
        <EventLog events={events} caption="Everything that has happened with this post" withLinks={false} />
      </section>
    </DeskPage>
  )
}
