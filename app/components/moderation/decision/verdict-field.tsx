import { verdictWords } from '../../../domain/moderation/words.ts'
import { verdicts } from '../../../domain/vocabulary.ts'
import { FieldError, fieldId } from '../../form/field.tsx'
import { decisionFormId } from '../desk-paths.ts'
import styles from './verdict-field.module.css'

interface Props {
  name: string
  legend: string
  chosen: string
  optional?: boolean
  error: string | undefined
  /** Whether the keys 1 to 7 choose here. */
  withKeys: boolean
}

/** What a sentence is: chosen apart from what happens to the post. */
export function VerdictField({ name, legend, chosen, optional, error, withKeys }: Props) {
  return (
    <fieldset
      id={fieldId(name)}
      tabIndex={-1}
      className={styles.verdicts}
      aria-describedby={error ? `${fieldId(name)}-error` : undefined}
    >
      <legend>
        {legend}
        {optional && <span className={styles.optional}> optional</span>}
      </legend>
      {error && <FieldError name={name} error={error} />}
      {verdicts.map((verdict, index) => (
        <label key={verdict} className={styles.verdict}>
          <input type="radio" form={decisionFormId} name={name} value={verdict} defaultChecked={chosen === verdict} />
          {verdictWords[verdict]}
          {withKeys && <kbd aria-hidden="true">{index + 1}</kbd>}
        </label>
      ))}
    </fieldset>
  )
}
