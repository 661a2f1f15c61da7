import type { DeskStats } from '../../../domain/moderation/record/stats-view.server.ts'
import { laneWords } from '../../../domain/moderation/words.ts'
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
    <table className={`${styles.table} ${styles.numbers}`}>
      <caption>Cases by lane, and by how long they have waited at most</caption>
      <thead>
        <tr>
          <th scope="col">Lane</th>
          {ageNames(bounds).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">All</th>
          <th scope="col">Late</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ lane, ages, total, overdue }) => (
          <tr key={lane}>
            <th scope="row">{laneWords[lane]}</th>
            {ageNames(bounds).map((name, index) => (
              <td key={name}>{dashed(ages[index] ?? 0)}</td>
            ))}
            <td>
              <b>{total}</b>
            </td>
            <td data-warn={overdue > 0}>{dashed(overdue)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ageNames(bounds: readonly number[]): string[] {
  return [...bounds.map((hours) => (hours < 48 ? `${hours} h` : `${hours / 24} d`)), 'more']
}

function dashed(count: number): string {
  return count === 0 ? '–' : count.toLocaleString('en')
}
