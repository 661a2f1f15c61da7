import { flagReasonWords } from '../../../domain/moderation/words.ts'
import type { ReportRow } from '../../../domain/screening/policy.ts'
import { actionWords } from './policy-words.ts'
import styles from './policy-page.module.css'

/** What reports do by their number; fixed, and shown so that administrators know. */
export function PolicyReports({ rows }: { rows: ReportRow[] }) {
  return (
    <section className={styles.label} aria-labelledby="policy-reports">
      <h2 id="policy-reports">Reports</h2>
      <p className={styles.hint}>
        Every report lays the post before a moderator. These also act at once, and cannot be changed here.
      </p>
      <ul className={styles.reports}>
        {rows.map((row) => (
          <li key={row.reasons.join(' ')}>
            {row.reporters} {row.standings.join(' or ')} members report “
            {row.reasons.map((reason) => flagReasonWords[reason]).join('” or “')}”: <b>{actionWords[row.action]}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
