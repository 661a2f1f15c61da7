import type { TransparencyMonth } from '../../domain/moderation/record/transparency-view.server.ts'
import { decisionReasonWords, decisionWords } from '../../domain/moderation/words.ts'
import { BarTable } from '../chart/bar-table.tsx'
import { monthInWords } from '../form/dates.ts'
import { durationInWords } from '../form/durations.ts'
import { Page } from './page.tsx'
import styles from './transparency-page.module.css'

/** For everybody: what moderators decided, by month. Numbers alone, and nobody's name. */
export function TransparencyPage({ months }: { months: readonly TransparencyMonth[] }) {
  const busy = months.filter(({ decided, reports, appeals, undone }) => decided + reports + appeals + undone > 0)
  return (
    <Page plain>
      <h1>What moderators decided</h1>
      <p className={styles.deck}>
        Every decision about a post is kept and counted here: what was decided, for which reason, how long it took, and
        what appeals changed. Nobody is named. Decisions that were taken back are left out and counted apart.
      </p>
      {busy.length === 0 && <p>Nothing has been decided yet.</p>}
      {busy.map((month) => (
        <section key={month.month} aria-labelledby={`month-${month.month}`} className={styles.month}>
          <h2 id={`month-${month.month}`}>{monthInWords(month.month)}</h2>
          <p>{summary(month)}</p>
          {month.decisions.length > 0 && (
            <BarTable
              caption="Decisions and their reasons"
              heads={['Decision', 'How many']}
              rows={month.decisions.map(({ decision, reason, count }) => ({
                key: `${decision} ${reason}`,
                name: (
                  <>
                    {decisionWords[decision]}
                    {reason && <span className={styles.reason}> {decisionReasonWords[reason]}</span>}
                  </>
                ),
                value: count,
              }))}
            />
          )}
        </section>
      ))}
    </Page>
  )
}

function summary(month: TransparencyMonth): string {
  const { decided, reports, appeals, outcomes, undone, medianMinutes, p90Minutes } = month
  const parts = [`${counted(decided, 'decision')}, ${counted(reports, 'report')} by members.`]
  if (medianMinutes !== null && p90Minutes !== null) {
    parts.push(
      `Half were decided within ${durationInWords(medianMinutes)}, nine in ten within ${durationInWords(p90Minutes)}.`,
    )
  }
  if (appeals > 0) {
    parts.push(
      `${counted(appeals, 'appeal')}: ${outcomes.overturned} changed the decision, ${outcomes.upheld} did not, ${appeals - outcomes.overturned - outcomes.upheld} wait.`,
    )
  }
  if (undone > 0) parts.push(`${counted(undone, 'decision')} taken back by moderators themselves.`)
  return parts.join(' ')
}

function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
}
