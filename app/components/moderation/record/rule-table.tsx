import type { RulePrecision } from '../../../domain/moderation/record/rule-precision.ts'
import { labelWords } from '../../../domain/moderation/words.ts'
import styles from './stats-table.module.css'

/** How often moderators agreed with what each rule found; those that are mostly wrong are named first. */
export function RuleTable({ rules }: { rules: readonly RulePrecision[] }) {
  if (rules.length === 0) return <p>No finding was judged.</p>
  const wrong = rules.filter(({ mostlyWrong }) => mostlyWrong)
  return (
    <>
      {wrong.length > 0 && (
        <p className={styles.warning}>
          <b>Mostly wrong:</b> {wrong.map(({ rule }) => rule).join(', ')}. Moderators called most of what{' '}
          {wrong.length === 1 ? 'this rule' : 'these rules'} found harmless; the policy can be changed for{' '}
          {wrong.length === 1 ? 'its label' : 'their labels'}.
        </p>
      )}
      <table className={styles.table}>
        <caption className="visually-hidden">Rules by how often moderators agreed with them</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, label, right, judged, share, low, high, mostlyWrong }) => (
            <tr key={rule}>
              <th scope="row">
                {rule} <span className={styles.beside}>{labelWords[label]}</span>
              </th>
              <td data-warn={mostlyWrong}>
                {right} of {judged}, {percent(share)}{' '}
                <span className={styles.beside}>
                  most likely between {percent(low)} and {percent(high)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}
