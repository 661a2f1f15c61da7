import type { CaseFinding } from '../../../domain/moderation/case/case-page.ts'
import { labelWords } from '../../../domain/moderation/words.ts'
import { AssessorAdvice } from './assessor-advice.tsx'
import { certaintyWord } from '../desk-words.ts'
import styles from './engine-finding.module.css'

/** What was found, and how sure the engine is of it: "Remedy claim · likely". */
export function FindingName({ finding }: { finding: CaseFinding }) {
  const certainty = certaintyWord(finding.label, finding.score)
  return (
    <>
      {labelWords[finding.label]}
      {certainty && <span className={styles.certainty}> · {certainty.toLowerCase()}</span>}
    </>
  )
}

/** Why the engine found it, and what an outside assessor says. */
export function FindingWhy({ finding }: { finding: CaseFinding }) {
  return (
    <>
      <p className={styles.explanation}>
        {finding.explanation} <span className={styles.rule}>Rule {finding.rule}.</span>
      </p>
      {finding.advice && <AssessorAdvice advice={finding.advice} />}
    </>
  )
}

/** What was found of the text as a whole: there is no sentence to judge. */
export function WholeFinding({ finding }: { finding: CaseFinding }) {
  return (
    <section className={styles.whole} aria-labelledby={`whole-${finding.id}`}>
      <h2 id={`whole-${finding.id}`}>
        <FindingName finding={finding} />
      </h2>
      <FindingWhy finding={finding} />
    </section>
  )
}
