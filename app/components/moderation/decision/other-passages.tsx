import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { PassageChoice } from './passage-choice.tsx'
import styles from './other-passages.module.css'

interface Props {
  passages: CasePage['passages']
  formId: string
  chosen: readonly string[]
}

/** The passages of the article that stand beside no sentence, in its order. */
export function OtherPassages({ passages, formId, chosen }: Props) {
  if (passages.length === 0) return null
  return (
    <details className={styles.all} open={passages.some(({ passageId }) => chosen.includes(passageId))}>
      <summary>The article’s other passages · {passages.length}</summary>
      <ol role="list" className={styles.list}>
        {passages.map((passage, index) => (
          <li key={passage.passageId}>
            {passage.heading !== passages[index - 1]?.heading && <p className={styles.heading}>{passage.heading}</p>}
            <p className={styles.words}>{passage.text}</p>
            <PassageChoice passage={passage} formId={formId} chosen={chosen} />
          </li>
        ))}
      </ol>
    </details>
  )
}
