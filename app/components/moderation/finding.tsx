import type { BesidePassage, CaseFinding } from '../../domain/moderation/case-page.ts'
import { labelWords } from '../../domain/moderation/words.ts'
import { passagePath } from '../paths.ts'
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
    </section>
  )
}

interface PassagesProps {
  finding: CaseFinding
  article: { slug: string; version: number }
  /** Where a chosen passage is sent with, and which ones are chosen; null when there is nothing to decide. */
  choice: { formId: string; chosen: readonly string[] } | null
  /** The sentence beside which each passage stands first. */
  shownBeside: ReadonlyMap<string, number>
}

/** The passages that bear on a sentence, for the margin beside it. */
export function FindingPassages({ finding, article, choice, shownBeside }: PassagesProps) {
  const { number, passages } = finding
  if (passages.length === 0) return null
  return (
    <aside className={styles.passages} aria-labelledby={`passages-${number}`}>
      <h2 id={`passages-${number}`}>Passages that bear on sentence {number}</h2>
      <ul role="list">
        {passages.map((passage) => {
          const first = shownBeside.get(passage.passageId) ?? number
          return (
            <li key={passage.passageId} id={`passage-${number}-${passage.anchor}`} className={styles.passage}>
              <PassageHead passage={passage} article={article} />
              {first === number ? (
                <>
                  <div className={styles.words} dangerouslySetInnerHTML={{ __html: passage.html }} />
                  {choice && <PassageChoice passage={passage} {...choice} />}
                </>
              ) : (
                <p className={styles.again}>
                  The same as <a href={`#passage-${first}-${passage.anchor}`}>beside sentence {first}</a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.version}>Article version {article.version}</p>
    </aside>
  )
}

function PassageHead({ passage, article }: { passage: BesidePassage; article: { slug: string } }) {
  return (
    <p className={styles.heading}>
      <a href={passagePath(article.slug, passage.anchor)} target="_blank" rel="noopener">
        {passage.heading}
        <span className="visually-hidden"> (in the article, opens beside this page)</span>
      </a>
    </p>
  )
}
