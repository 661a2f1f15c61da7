import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { verdictWords } from '../../../domain/moderation/words.ts'
import type { Verdict } from '../../../domain/vocabulary.ts'
import type { CaseSentence } from './case-sentences.ts'
import { FindingName, FindingWhy } from './engine-finding.tsx'
import { SentencePassages, type PinPlaces } from './sentence-passages.tsx'
import { VerdictField } from '../decision/verdict-field.tsx'
import styles from './judged-sentence.module.css'

interface Props {
  sentence: CaseSentence
  article: CasePage['article']
  /** Null when there is nothing to decide. */
  judging: (PinPlaces & { error: string | undefined }) | null
  /** What it is, as chosen or decided; empty when nobody has said so yet. */
  verdict: Verdict | ''
  /** Where scripts run, one sentence is before the moderator and the others are folded. */
  view: 'plain' | 'before-one' | 'folded'
}

/** One marked sentence: what was found in it, what the moderator says it is, and the passages that bear on it. */
export function JudgedSentence({ sentence, article, judging, verdict, view }: Props) {
  const { number, finding, field } = sentence
  const id = sentenceId(number)
  return (
    <section
      id={id}
      tabIndex={-1}
      className={styles.sentence}
      data-view={view}
      aria-labelledby={`${id}-title`}
      data-number={number}
    >
      <h2 id={`${id}-title`}>
        <a href={`#finding-${number}`} className={styles.number}>
          <span className="visually-hidden">Sentence </span>
          {number}
        </a>{' '}
        {finding ? <FindingName finding={finding} /> : 'Reported by a member'}
        {verdict && (view !== 'before-one' || !judging) && <span className={styles.said}>{verdictWords[verdict]}</span>}
      </h2>
      <blockquote className={styles.quote}>
        {finding
          ? finding.parts.map(({ text, shared }, index) => (shared ? <em key={index}>{text}</em> : text))
          : sentence.quote}
      </blockquote>
      <div className={styles.body}>
        {finding && <FindingWhy finding={finding} />}
        {judging && (
          <VerdictField
            name={field}
            legend={`What is sentence ${number}?`}
            chosen={verdict}
            optional={!sentence.needsVerdict}
            error={judging.error}
            withKeys={view === 'before-one'}
          />
        )}
        {finding && (
          <SentencePassages finding={finding} article={article} places={judging} withKeys={view !== 'plain'} />
        )}
      </div>
    </section>
  )
}

export const sentenceId = (number: number) => `sentence-${number}`
