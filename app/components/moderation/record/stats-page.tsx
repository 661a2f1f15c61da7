import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ageBounds, statsPeriods } from '../../../domain/moderation/record/stats-period.ts'
import type { DeskStats } from '../../../domain/moderation/record/stats-view.server.ts'
import { decisionReasonWords } from '../../../domain/moderation/words.ts'
import { caseLanes } from '../../../domain/vocabulary.ts'
import { BarTable } from '../../chart/bar-table.tsx'
import { ColumnChart } from '../../chart/column-chart.tsx'
import { durationInWords } from '../../form/durations.ts'
import { DeskPage } from '../desk-page.tsx'
import { deskStatsPath } from '../desk-paths.ts'
import { decidedWords } from '../desk-words.ts'
import { RuleTable } from './rule-table.tsx'
import { WaitingTable } from './waiting-table.tsx'
import styles from './stats-page.module.css'

/** The desk in numbers: what waits, how fast it goes, what is decided, and how far people and rules agree. */
export function StatsPage({ stats }: { stats: DeskStats }) {
  const { period, firstLook, decision, secondReviews, appeals, undone } = stats
  return (
    <DeskPage place="stats">
      <h1 className={styles.title}>The desk in numbers</h1>
      <nav aria-label="Days" className={styles.periods}>
        {statsPeriods.map((days) => (
          <Link key={days} to={`${deskStatsPath}?days=${days}`} aria-current={days === period ? 'page' : undefined}>
            Last {days} days
          </Link>
        ))}
      </nav>
      <div className={styles.grid}>
        <Part id="waiting" title="What waits now">
          <WaitingTable
            lanes={caseLanes.flatMap((lane) => stats.waiting.filter((line) => line.lane === lane))}
            bounds={ageBounds}
          />
        </Part>
        <Part id="times" title="How long it takes">
          <dl className={styles.facts}>
            <Fact name="To the first look" value={durationWords(firstLook)} />
            <Fact name="To the decision" value={durationWords(decision)} />
          </dl>
        </Part>
        <Part id="decisions" title="Decisions">
          <ColumnChart
            title="Decisions by day"
            heads={['Day', 'Decisions']}
            columns={stats.decisions.map(({ day, count }) => ({ key: day, name: day, value: count }))}
          />
        </Part>
        <Part id="reasons" title="What was decided, and why">
          {stats.reasons.length === 0 ? (
            <p>Nothing was decided.</p>
          ) : (
            <BarTable
              caption="Decisions by kind and reason; those that were undone are left out"
              heads={['Decision', 'How many']}
              rows={stats.reasons.map(({ decision, reason, count }) => ({
                key: `${decision} ${reason}`,
                name: reason
                  ? `${decidedWords[decision]}: ${lower(decisionReasonWords[reason])}`
                  : decidedWords[decision],
                value: count,
              }))}
            />
          )}
        </Part>
        <Part id="agreement" title="How far moderators agree">
          <dl className={styles.facts}>
            <Fact name="Second pair of eyes agreed" value={shareWords(secondReviews.agreed, secondReviews.of)} />
            <Fact name="Changed on appeal" value={shareWords(appeals.overturned, appeals.decided)} />
            <Fact name="Appeals that wait" value={String(appeals.waiting)} />
            <Fact name="Decisions undone" value={String(undone)} />
          </dl>
        </Part>
        <Part id="rules" title="How often each rule is right">
          <RuleTable rules={stats.rules} />
        </Part>
      </div>
    </DeskPage>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function durationWords(duration: DeskStats['decision']): string {
  if (!duration) return 'Nothing measured yet'
  const { median, p90, of } = duration
  return `Half within ${durationInWords(median)}, nine in ten within ${durationInWords(p90)} (${of === 1 ? '1 case' : `${of} cases`})`
}

function shareWords(part: number, of: number): string {
  return of === 0 ? 'None yet' : `${part} of ${of} (${Math.round((100 * part) / of)}%)`
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
