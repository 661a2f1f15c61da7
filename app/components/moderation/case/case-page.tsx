import { useEffect, useRef } from 'react'
import type { CasePage as Case } from '../../../domain/moderation/case/case-page.ts'
import type { CaseClaim as Claim } from '../../../domain/moderation/claims/claim.ts'
import { isAboutWhole } from '../../../domain/screening/about-whole.ts'
import { verdicts } from '../../../domain/vocabulary.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { CaseBeside } from '../discussion/case-beside.tsx'
import { CaseClaim } from '../claims/case-claim.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseConsequences } from '../sanctions/case-consequences.tsx'
import { CaseAuthor, CaseReports } from './case-people.tsx'
import {
  failureOf,
  pinnedIn,
  placePins,
  sentencesOf,
  textOf,
  type CaseResult,
  type CaseSentence,
} from './case-sentences.ts'
import { DecisionForm } from '../decision/decision-form.tsx'
import { DeskPage } from '../desk-page.tsx'
import { decisionFormId } from '../desk-paths.ts'
import { EngineAnswer } from './engine-answer.tsx'
import { WholeFinding } from './engine-finding.tsx'
import { EventLog } from '../record/event-log.tsx'
import { HearAppeal } from '../appeals/hear-appeal.tsx'
import { HearSanctionAppeal } from '../appeals/hear-sanction-appeal.tsx'
import { insertCanned } from '../decision/insert-canned.ts'
import { JudgedPost } from './judged-post.tsx'
import { JudgedSentence } from './judged-sentence.tsx'
import { ShortcutHelp } from '../keys/shortcut-help.tsx'
import { MissedSentence } from './missed-sentence.tsx'
import { NothingToDecide } from './nothing-to-decide.tsx'
import { PassageSearch } from '../decision/passage-search.tsx'
import { SecondReviewPanel } from '../second-review/second-review-panel.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { ThreadAbove } from './thread-above.tsx'
import { ThreadActs } from '../threads/thread-acts.tsx'
import { useCaseDesk } from './use-case-desk.ts'
import styles from './case-page.module.css'

interface Props {
  page: Case
  claim: Claim
  now: Date
  /** What the form got back when nothing was decided. */
  result: CaseResult | undefined
}

/**
 * All that one decision needs: the post, each marked sentence with its verdict and its passages, the decision and the
 * people. A decision is posted to the page's own address with the fields of `caseForm`.
 */
export function CasePage({ page, claim, now, result }: Props) {
  const mayDecide = page.status === 'open' && page.barred === null
  const failure = failureOf(result)
  const errors = failure?.errors ?? {}
  const sentences = sentencesOf(page)
  const root = useRef<HTMLDivElement>(null)
  const desk = useCaseDesk({ page: root, sentences, initial: insertCanned(result, page.cannedTexts), mayDecide })
  const { scripted, values } = desk
  const places = placePins(sentences)
  const missing = sentences.filter(({ needsVerdict, field }) => needsVerdict && !textOf(values, field)).length
  useFocusAfterDecision(mayDecide)
  const post = useMarkBefore(scripted ? desk.before : null)

  return (
    <DeskPage place="case" wide>
      <div ref={root}>
        <CaseHead page={page} now={now} mayDecide={mayDecide}>
          <ShortcutHelp shortcuts={desk.shortcuts} />
        </CaseHead>
        <CaseClaim state={claim} result={failure} />
        {failure?.code === 'stale' ? <StaleNotice failure={failure} /> : <ErrorSummary failure={failure} />}
        {!mayDecide && <NothingToDecide page={page} failure={failure} />}
        <SecondReviewPanel review={page.secondReview} />
        <HearSanctionAppeal consequences={page.consequences} mayHear={page.consequences.mayHear} failure={undefined} />
        <HearAppeal page={page} formId={mayDecide ? decisionFormId : null} failure={failure} />
        <div className={styles.panes}>
          <div className={styles.post} ref={post}>
            <ThreadAbove posts={page.context} />
            <JudgedPost page={page} now={now} />
            {page.findings
              .filter(({ label }) => isAboutWhole(label))
              .map((finding) => (
                <WholeFinding key={finding.id} finding={finding} />
              ))}
          </div>
          <div className={styles.sentences}>
            {sentences.map((sentence) => (
              <JudgedSentence
                key={sentence.field}
                sentence={sentence}
                article={page.article}
                judging={
                  mayDecide
                    ? {
                        error: errors[sentence.field],
                        pinned: pinnedIn(values),
                        places: scripted ? null : places,
                      }
                    : null
                }
                verdict={
                  mayDecide ? (verdicts.find((v) => v === values[sentence.field]) ?? '') : decided(page, sentence)
                }
                view={viewOf(sentence, { ...desk, errors })}
              />
            ))}
            {mayDecide && (
              <>
                <PassageSearch
                  passages={scripted ? page.passages : page.passages.filter(({ passageId }) => !places.has(passageId))}
                  values={values}
                  scripted={scripted}
                />
                <MissedSentence values={values} errors={errors} take={scripted ? desk.take : undefined} />
              </>
            )}
          </div>
          <div className={styles.people}>
            {mayDecide && (
              <DecisionForm
                page={page}
                sentences={sentences}
                values={values}
                errors={errors}
                scripted={scripted}
                missing={missing}
                failure={failure}
              />
            )}
            <CaseReports flags={page.flags} now={now} />
            <CaseAuthor author={page.author} />
            <CaseConsequences page={page} mayDecide={mayDecide} />
            {page.beside && <CaseBeside beside={page.beside} now={now} />}
            {page.barred === null && (
              <ThreadActs
                thread={page.thread}
                article={page.article}
                caseId={page.caseId}
                withKeys={scripted && mayDecide}
              />
            )}
          </div>
        </div>
      </div>
      {page.answer && <EngineAnswer answer={page.answer} />}
      <section className={styles.record} aria-labelledby="record">
        <h2 id="record">The record</h2>
        <EventLog events={page.events} caption="Everything that has happened with this post" withLinks={false} />
      </section>
    </DeskPage>
  )
}

/** After a decision the next key goes on to the next case. */
function useFocusAfterDecision(mayDecide: boolean): void {
  const could = useRef(mayDecide)
  useEffect(() => {
    if (could.current && !mayDecide) document.getElementById('next-case')?.focus()
    could.current = mayDecide
  }, [mayDecide])
}

/** Sets the mark apart whose sentence is before the moderator; the post's text is HTML and not React's. */
function useMarkBefore(number: number | null) {
  const post = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const mark of post.current?.querySelectorAll('mark[data-number]') ?? []) {
      mark.toggleAttribute('data-before', mark.getAttribute('data-number') === String(number))
    }
  }, [number])
  return post
}

function viewOf(
  { number, field }: CaseSentence,
  desk: { scripted: boolean; before: number; errors: Record<string, string> },
) {
  if (!desk.scripted) return 'plain'
  return number === desk.before || desk.errors[field] ? 'before-one' : 'folded'
}

function decided({ verdicts }: Case, { finding, quote }: CaseSentence) {
  return verdicts.find((given) => (finding ? given.findingId === finding.id : given.quote === quote))?.verdict ?? ''
}
