import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import type { FormValues } from '../../form/form-failure.ts'
import { pinnedIn } from '../case/case-sentences.ts'
import styles from './pinned-passages.module.css'

/** Which passages go with the decision; they are pinned beside the sentences and in the list of all. */
export function PinnedPassages({ passages, values }: { passages: CasePage['passages']; values: FormValues }) {
  const ids = pinnedIn(values)
  const pinned = passages.filter(({ passageId }) => ids.includes(passageId))
  return (
    <div className={styles.pinned}>
      <p>
        <b>Pinned passages</b> <span>one to five with a note; with a return, if one helps</span>
      </p>
      {pinned.length === 0 ? (
        <p>None. Pin them beside the sentences.</p>
      ) : (
        <ul>
          {pinned.map(({ passageId, heading, text }) => (
            <li key={passageId}>
              {heading}: “{text.length > 70 ? `${text.slice(0, text.lastIndexOf(' ', 70))} …` : text}”
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
