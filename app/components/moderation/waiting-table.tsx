import type { DeskStats } from '../../domain/moderation/record/stats-view.server.ts'
import { laneWords } from '../../domain/moderation/words.ts'
import styles from './stats-table.module.css'

interface Props {
  lanes: DeskStats['waiting']
  /** What parts the ages, in hours. */
  bounds: readonly number[]
}

/** Waiting cases by lane and age. */
export function WaitingTable({ lanes, bounds }: Props) {
  if (lanes.length === 0) return <p>Nothing waits.</p>
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Waiting cases by lane and age">
      <table className={styles.table}>
        <caption className="visually-hidden">Waiting cases by lane and age</caption>
        <thead>
          <tr>
            <th scope="col">Lane</th>
            {ageNames(bounds).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">All</th>
            <th scope="col">Past due</th>
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ lane, ages, total, overdue }) => (
            <tr key={lane}>
              <th scope="row">{laneWords[lane]}</th>
              {ageNames(bounds).map((name, index) => (
                <td key={name}>{ages[index] || '–'}</td>
              ))}
              <td>
                <b>{total}</b>
              </td>
              <td data-warn={overdue > 0}>{overdue || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ageNames(bounds: readonly number[]): string[] {
  return [...bounds.map((hours) => `under ${hoursInWords(hours)}`), `longer`]
}

function hoursInWords(hours: number): string {
  return hours < 48 ? `${hours} h` : `${hours / 24} days`
}
