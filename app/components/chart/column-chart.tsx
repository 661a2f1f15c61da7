import styles from './column-chart.module.css'

interface Props {
  title: string
  /** From left to right. */
  columns: readonly { key: string; name: string; value: number }[]
  /** The heads of the table that says the same. */
  heads: [string, string]
}

const height = 60
const width = 6

/** One column for each day, drawn on the server, with the same numbers as a table below. */
export function ColumnChart({ title, columns, heads }: Props) {
  const most = Math.max(1, ...columns.map(({ value }) => value))
  const total = columns.reduce((sum, { value }) => sum + value, 0)
  const first = columns[0]
  const last = columns.at(-1)
  return (
    <figure className={styles.figure}>
      <figcaption>
        {title}: {total.toLocaleString('en')} in all, {most.toLocaleString('en')} at most.
      </figcaption>
      <svg
        viewBox={`0 0 ${columns.length * width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles.chart}
      >
        {columns.map(({ key, value }, index) => (
          <rect
            key={key}
            className={styles.column}
            x={index * width + 1}
            width={width - 2}
            y={height - (height * value) / most}
            height={(height * value) / most}
          />
        ))}
      </svg>
      {first && last && (
        <p className={styles.ends} aria-hidden="true">
          <span>{first.name}</span>
          <span>{last.name}</span>
        </p>
      )}
      <details className={styles.numbers}>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{heads[0]}</th>
              <th scope="col">{heads[1]}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ key, name, value }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{value.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
