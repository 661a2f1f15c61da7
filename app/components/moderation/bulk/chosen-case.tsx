import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { QueueEntry } from '../../../domain/moderation/queue/queue-page.ts'
import { labelWords, statusWords } from '../../../domain/moderation/words.ts'
import { kindWords } from '../desk-words.ts'
import { casePath } from '../desk-paths.ts'
import styles from './chosen-case.module.css'

interface Props {
  entry: QueueEntry
  /** The box that chooses it; null where there is nothing to choose any more. */
  box: { name: string; value: string; isChosen: boolean } | null
  /** What would happen with it, or did. */
  children?: ReactNode
}

/** One of several posts that are decided about together, with its whole text. */
export function ChosenCase({ entry, box, children }: Props) {
  const closed = entry.caseStatus === 'open' ? null : 'This case is not open any more.'
  const why = closed ?? entry.barred
  return (
    <li className={styles.chosen}>
      <p className={styles.who}>
        {box && (
          <label>
            <input
              type="checkbox"
              name={box.name}
              value={box.value}
              defaultChecked={box.isChosen && why === null}
              disabled={why !== null}
            />
            <span className="visually-hidden">Choose the post of {entry.author}</span>
          </label>
        )}
        <span>
          <b>{entry.author}</b> · {kindWords[entry.kind]} · {entry.article.title} · {statusWords[entry.status]}
          {entry.labels.length > 0 && ` · ${entry.labels.map((label) => labelWords[label]).join(', ')}`} ·{' '}
          <Link to={casePath(entry.caseId)}>
            Open the case<span className="visually-hidden"> of {entry.author}</span>
          </Link>
        </span>
      </p>
      <p className={styles.text}>{entry.text}</p>
      {box && why && <p className={styles.why}>{why}</p>}
      {children}
    </li>
  )
}
