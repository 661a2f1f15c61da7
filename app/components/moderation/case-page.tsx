import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import type { CaseFinding, CasePage as Case } from '../../domain/moderation/case-page.ts'
import { priorityWords } from '../../domain/moderation/words.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import type { FormFailure } from '../form/form-failure.ts'
import { articlePath } from '../paths.ts'
import { CaseBeside } from './case-beside.tsx'
import { CaseAuthor, CaseReports } from './case-people.tsx'
import { DecisionForm, decisionFormId } from './decision-form.tsx'
import { DeskPage } from './desk-page.tsx'
import { isAboutWhole, kindWords } from './desk-words.ts'
import { EngineAnswer } from './engine-answer.tsx'
import { EventLog } from './event-log.tsx'
import { NothingToDecide } from './nothing-to-decide.tsx'
import { Finding, FindingPassages } from './finding.tsx'
import { JudgedPost } from './judged-post.tsx'
import { chosenPassages } from './passage-choice.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { ThreadAbove } from './thread-above.tsx'
import { waitingWords } from './waiting-time.ts'
import styles from './case-page.module.css'

interface Props {
  page: Case
  now: Date
  /** What the decision form got back when nothing was decided. */
  result: FormFailure | undefined
}

/**
 * All that one decision needs: the post, each flagged sentence with its passages beside it, the
 * decision. A decision is posted to the page's own address with the fields of `decisionInput`.
 */
export function CasePage({ page, now, result }: Props) {
  const mayDecide = page.status === 'open' && page.barred === null
  const choice = mayDecide ? { formId: decisionFormId, chosen: chosenPassages(result) } : null
  const sentences = page.findings.filter(({ label }) => !isAboutWhole(label))
  const aboutWhole = page.findings.filter(({ label }) => isAboutWhole(label))
  const beside = placeChoices(sentences)
  const post = <JudgedPost page={page} now={now} />
  const rest = (
    <>
      {aboutWhole.map((finding) => (
        <Finding key={finding.id} finding={finding} />
      ))}
      <CaseReports flags={page.flags} now={now} />
      {mayDecide && <DecisionForm page={page} sentences={sentences} failure={result} beside={beside} />}
      <CaseAuthor author={page.author} />
      {page.beside && <CaseBeside beside={page.beside} now={now} />}
    </>
  )
  return (
    <DeskPage place="case">
      <CaseHead page={page} now={now} mayDecide={mayDecide} />
      {result?.code === 'stale' ? <StaleNotice failure={result} /> : <ErrorSummary failure={result} />}
      {!mayDecide && <NothingToDecide page={page} failure={result} />}
      <ThreadAbove posts={page.context} />
      {sentences.length === 0 && (
        <div className={styles.row}>
          {post}
          <div>{rest}</div>
        </div>
      )}
      {sentences.map((finding, index) => (
        <div key={finding.id} className={styles.row}>
          {index === 0 && post}
          <Finding finding={finding} />
          <FindingPassages finding={finding} article={page.article} choice={choice} chosenBeside={beside} />
          {index === sentences.length - 1 && <div>{rest}</div>}
        </div>
      ))}
      {page.answer && <EngineAnswer answer={page.answer} />}
      <section className={styles.record} aria-labelledby="record">
        <h2 id="record">The record</h2>
        <EventLog events={page.events} caption="Everything that has happened with this post" withLinks={false} />
      </section>
    </DeskPage>
  )
}

function CaseHead({ page, now, mayDecide }: { page: Case; now: Date; mayDecide: boolean }) {
  const kind = kindWords[page.post.kind]
  return (
    <header className={styles.head}>
      <p className={styles.facts}>
        <b data-priority={page.priority}>{priorityWords[page.priority]}</b>
        {page.status === 'open' && ` · waiting ${waitingWords(page.openedAt, now)}`} · under{' '}
        <Link to={articlePath(page.article.slug)}>{page.article.title}</Link>, version {page.article.version}
        {mayDecide && (
          <>
            {' · '}
            <a href={`#${decisionFormId}`}>Go to the decision</a>
          </>
        )}
      </p>
      <h1>
        {kind[0]?.toUpperCase() + kind.slice(1)} by {page.author.displayName}
      </h1>
      {page.reasons.length > 0 && (
        <p className={styles.why}>
          <b>Why it is here:</b>{' '}
          {page.reasons.map((reason, index) => (
            <Fragment key={reason}>
              {index > 0 && ' '}
              {reason}
            </Fragment>
          ))}
        </p>
      )}
    </header>
  )
}

/**
 * For each passage that stands beside sentences, the number of the one that it bears on most: only
 * there it can be chosen, so that it is never chosen here and not chosen there.
 */
function placeChoices(sentences: CaseFinding[]): Map<string, number> {
  const best = new Map<string, { number: number; rank: number }>()
  for (const { number, passages } of sentences) {
    passages.forEach(({ passageId }, rank) => {
      if (rank < (best.get(passageId)?.rank ?? Infinity)) best.set(passageId, { number, rank })
    })
  }
  return new Map([...best].map(([passageId, { number }]) => [passageId, number]))
}
