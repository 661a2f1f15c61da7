import type { CasePage } from '../../domain/moderation/case-page.ts'
import { PassageChoice } from './passage-choice.tsx'
import styles from './all-passages.module.css'

interface Props {
  page: CasePage
  /** Passages that stand beside a sentence already; they are chosen there. */
  beside: ReadonlyMap<string, number>
  formId: string
  chosen: readonly string[]
}

/** Every other passage of the article in its order, to choose one that the engine did not bring. */
export function AllPassages({ page, beside, formId, chosen }: Props) {
  const others = page.passages.filter((passage) => !beside.has(passage.passageId))
  if (others.length === 0) return null
  return (
    <details className={styles.all} open={others.some((passage) => chosen.includes(passage.passageId))}>
      <summary>
        {beside.size > 0 ? 'All other passages of the article' : 'All passages of the article'} · {others.length}
      </summary>
      <ol role="list" className={styles.list}>
        {others.map((passage, index) => (
          <li key={passage.passageId}>
            {passage.heading !== others[index - 1]?.heading && <p className={styles.heading}>{passage.heading}</p>}
            <p className={styles.words}>{passage.text}</p>
            <PassageChoice passage={passage} formId={formId} chosen={chosen} />
          </li>
        ))}
      </ol>
    </details>
  )
}
