import type { ReactNode } from 'react'
import styles from './bar-table.module.css'

export interface BarRow {
  key: string
  name: ReactNode
  value: number
  /** The value in words, where the number alone does not say it. */
  words?: string
}

interface Props {
  caption: string
  /** The heads of the two columns. */
  heads: [string, string]
  rows: readonly BarRow[]
  /** What a full bar stands for; the greatest value where none is given. */
  full?: number
}

/** A bar chart that is a table: what is drawn is read too, and needs no script. */
export function BarTable({ caption, heads, rows, full }: Props) {
  const most = full ?? Math.max(1, ...rows.map(({ value }) => value))
  return (
    <table className={styles.bars}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, value, words }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <div className={styles.drawn}>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={styles.bar}>
                  <rect className={styles.track} width="100" height="10" />
                  <rect className={styles.value} width={Math.min(100, (100 * value) / most)} height="10" />
                </svg>
                <span>{words ?? value.toLocaleString('en')}</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
