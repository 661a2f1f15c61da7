import { labelWords } from '../../../domain/moderation/words.ts'
import type { PolicyHistoryLine } from '../../../domain/screening/policy-view.server.ts'
import { Time } from '../../form/time.tsx'
import { actionWords, scoreText, standingNames } from './policy-words.ts'
import styles from './policy-history.module.css'

/** Who changed what, newest first. */
export function PolicyHistory({ lines }: { lines: PolicyHistoryLine[] }) {
  return (
    <section className={styles.history} aria-labelledby="policy-history">
      <h2 id="policy-history">Changes so far</h2>
      {lines.length === 0 ? (
        <p className={styles.quiet}>The policy is as Margin came.</p>
      ) : (
        <ol role="list" className={styles.lines}>
          {lines.map((line) => (
            <li key={line.id}>
              {labelWords[line.label]}, {standingNames[line.standing].toLowerCase()}: <b>{what(line)}</b>
              <span className={styles.quiet}>
                {' '}
                · {line.changedBy ?? 'A command'}, <Time at={line.changedAt} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function what({ action, minScore }: PolicyHistoryLine): string {
  if (action === null) return 'as it came'
  return minScore === null ? actionWords[action] : `${actionWords[action]}, from ${scoreText(minScore)}`
}
