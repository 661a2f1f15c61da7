import { Form, Link } from '@remix-run/react'
import { maxAnswer } from '../../domain/moderation/discussion/discussion-limits.ts'
import type { OpinionPage as Asked } from '../../domain/moderation/discussion/opinion-page.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { keptValue, type FormFailure } from '../form/form-failure.ts'
import { SubmitButton } from '../form/submit-button.tsx'
import { Time } from '../form/time.tsx'
import { Page, Row } from '../layout/page.tsx'
import { articlePath, passagePath } from '../paths.ts'
import { givenOpinionPath, opinionsPath } from './opinion-paths.ts'
import styles from './opinion.module.css'

/** A question to a clinician: the text, what the article says to it, and the answer. Posts `answer`. */
export function OpinionPage({ page, result }: { page: Asked; result: FormFailure | undefined }) {
  const { question, askedBy, askedAt, article, passages } = page
  return (
    <Page>
      <ErrorSummary failure={result} />
      <Row
        text={
          <>
            <p className={styles.quiet}>
              <Link to={opinionsPath}>Opinions</Link> · {askedBy} asked <Time at={askedAt} />, about a post under{' '}
              <Link to={articlePath(article.slug)}>{article.title}</Link>
            </p>
            <h1 className={styles.heading}>Your opinion as a clinician</h1>
            <blockquote className={styles.question}>{question}</blockquote>
            <AskedPost page={page} />
          </>
        }
        margin={
          passages.length > 0 && (
            <aside aria-labelledby="passages">
              <h2 id="passages" className={styles.small}>
                What the article says to it
              </h2>
              <ul role="list">
                {passages.map((passage) => (
                  <li key={passage.passageId} className={styles.passage}>
                    <a href={passagePath(article.slug, passage.anchor)} target="_blank" rel="noopener">
                      {passage.heading || article.title}
                      <span className="visually-hidden"> (in the article, in a new tab)</span>
                    </a>
                    <div dangerouslySetInnerHTML={{ __html: passage.html }} />
                  </li>
                ))}
              </ul>
            </aside>
          )
        }
      />
      <Row text={<Answer page={page} failure={result} />} />
    </Page>
  )
}

function AskedPost({ page: { post, quote, changed } }: { page: Asked }) {
  if (!post) return <p>The author has deleted this post: no opinion is needed any more.</p>
  return (
    <section aria-labelledby="post">
      <h2 id="post" className={styles.small}>
        {quote === null ? 'It is about the whole post' : 'It is about the marked sentence'}
      </h2>
      <div className={styles.post}>
        {post.title && <h3>{post.title}</h3>}
        <div className={styles.text} dangerouslySetInnerHTML={{ __html: post.html }} />
      </div>
      {changed && <p className={styles.quiet}>The author has changed the text since; this is how it was.</p>}
    </section>
  )
}

function Answer({ page, failure }: { page: Asked; failure: FormFailure | undefined }) {
  const { requestId, post, answer, answeredAt, askedBy, decided } = page
  if (answer !== null) {
    return (
      <section className={styles.part} aria-labelledby="answer">
        <h2 id="answer">Your opinion</h2>
        <p className={styles.words}>{answer}</p>
        <p className={styles.quiet}>
          Given {answeredAt && <Time at={answeredAt} />}. {askedBy} has been told.
        </p>
      </section>
    )
  }
  if (!post) return null
  return (
    <section className={styles.part} aria-labelledby="answer">
      <h2 id="answer">Your opinion</h2>
      {decided && <p>A moderator has decided meanwhile. Your opinion would still stand beside the case.</p>}
      <Form method="post" action={givenOpinionPath(requestId)} noValidate>
        <TextField
          name="answer"
          label="What do you think, as a clinician?"
          hint="Only moderators read it, with your name. It cannot be changed later."
          error={failure?.errors.answer}
          rows={7}
          maxLength={maxAnswer}
          defaultValue={keptValue(failure, 'answer')}
        />
        <SubmitButton pending="Sending …">Give this opinion</SubmitButton>
      </Form>
    </section>
  )
}
