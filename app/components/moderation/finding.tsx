import type { BesidePassage, CaseFinding } from '../../domain/moderation/case-page.ts'
import { labelWords } from '../../domain/moderation/words.ts'
import { passagePath } from '../paths.ts'
import { AssessorAdvice } from './assessor-advice.tsx'
import { certaintyWord, isAboutWhole } from './desk-words.ts'
import { PassageChoice } from './passage-choice.tsx'
import { markSharedWords } from './shared-words.ts'
import styles from './finding.module.css'

/** One flagged sentence, or the post as a whole: what the engine thinks of it and why. */
export function Finding({ finding }: { finding: CaseFinding }) {
  const certainty = certaintyWord(finding.label, finding.score)
  const whole = isAboutWhole(finding.label)
  const parts = markSharedWords(
    finding.quote,
    finding.passages.map((passage) => passage.html),
  )
  return (
    <section className={styles.finding} aria-labelledby={`sentence-${finding.number}`}>
      <h2 id={`sentence-${finding.number}`}>
        {!whole && (
          <a href={`#finding-${finding.number}`} className={styles.number}>
            <span className="visually-hidden">Sentence </span>
            {finding.number}
          </a>
        )}{' '}
        {labelWords[finding.label]}
        {certainty && <span className={styles.certainty}> · {certainty.toLowerCase()}</span>}
      </h2>
      {!whole && (
        <blockquote className={styles.quote}>
          {parts.map(({ text, shared }, index) => (shared ? <em key={index}>{text}</em> : text))}
        </blockquote>
      )}
      <p className={styles.explanation}>
        {finding.explanation} <span className={styles.rule}>Rule {finding.rule}.</span>
      </p>
      {finding.advice && <AssessorAdvice advice={finding.advice} />}
    </section>
  )
}

interface PassagesProps {
  finding: CaseFinding
  article: { slug: string; version: number }
  /** Where a chosen passage is sent with, and which ones are chosen; null when there is nothing to decide. */
  choice: { formId: string; chosen: readonly string[] } | null
  /** The sentence beside which each passage can be chosen. */
  chosenBeside: ReadonlyMap<string, number>
}

/** As many as one reads at a glance; the rest is folded. */
const atFirst = 3

/** The passages that bear on a sentence, for the margin beside it, the one that bears most first. */
export function FindingPassages(props: PassagesProps) {
  const { number, passages } = props.finding
  if (passages.length === 0) return null
  const more = passages.slice(atFirst)
  const isMoreChosen = more.some(({ passageId }) => props.choice?.chosen.includes(passageId))
  return (
    <aside className={styles.passages} aria-labelledby={`passages-${number}`}>
      <h2 id={`passages-${number}`}>Passages that bear on sentence {number}</h2>
      <PassageList {...props} passages={passages.slice(0, atFirst)} />
      {more.length > 0 && (
        <details className={styles.more} open={isMoreChosen}>
          <summary>{more.length} more</summary>
          <PassageList {...props} passages={more} />
        </details>
      )}
      <p className={styles.version}>Article version {props.article.version}</p>
    </aside>
  )
}

function PassageList({
  finding,
  article,
  choice,
  chosenBeside,
  passages,
}: PassagesProps & { passages: BesidePassage[] }) {
  return (
    <ul role="list">
      {passages.map((passage) => {
        const beside = chosenBeside.get(passage.passageId) ?? finding.number
        return (
          <li key={passage.passageId} id={placeOf(finding.number, passage)} className={styles.passage}>
            <p className={styles.heading}>
              <a href={passagePath(article.slug, passage.anchor)} target="_blank" rel="noopener">
                {passage.heading}
                <span className="visually-hidden"> (in the article, in a new tab)</span>
              </a>
            </p>
            <div className={styles.words} dangerouslySetInnerHTML={{ __html: passage.html }} />
            {choice && beside === finding.number && <PassageChoice passage={passage} {...choice} />}
            {choice && beside !== finding.number && (
              <p className={styles.elsewhere}>
                To cite it, choose it <a href={`#${placeOf(beside, passage)}`}>beside sentence {beside}</a>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const placeOf = (sentence: number, passage: BesidePassage) => `passage-${sentence}-${passage.anchor}`
