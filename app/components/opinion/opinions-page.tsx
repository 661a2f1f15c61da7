import { Link } from '@remix-run/react'
import type { OpinionEntry, OpinionList } from '../../domain/moderation/discussion/opinion-page.ts'
import { Time } from '../form/time.tsx'
import { Empty } from '../layout/empty.tsx'
import { Page } from '../layout/page.tsx'
import { givenOpinionPath } from './opinion-paths.ts'
import styles from './opinion.module.css'

/** What moderators asked a clinician. */
export function OpinionsPage({ list: { waiting, given } }: { list: OpinionList }) {
  return (
    <Page plain>
      <h1 className={styles.heading}>Opinions</h1>
      <p>
        Moderators ask you here what you think of a sentence, as a clinician. Your answer is shown to them as an
        opinion, with your name; they decide.
      </p>
      {waiting.length === 0 ? (
        <Empty title="Nothing waits for you." />
      ) : (
        <Entries title={waiting.length === 1 ? '1 question waits' : `${waiting.length} questions wait`} of={waiting} />
      )}
      {given.length > 0 && <Entries title="What you answered" of={given} />}
    </Page>
  )
}

function Entries({ title, of }: { title: string; of: OpinionEntry[] }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ol role="list" className={styles.entries}>
        {of.map(({ requestId, question, articleTitle, askedAt, answeredAt }) => (
          <li key={requestId}>
            <Link to={givenOpinionPath(requestId)}>
              {question.length > 160 ? `${question.slice(0, 160)} …` : question}
            </Link>
            <p className={styles.quiet}>
              under {articleTitle}, asked <Time at={askedAt} />
              {answeredAt && (
                <>
                  , answered <Time at={answeredAt} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
