import { InputField } from '../form/field.tsx'
import { keptValue, type FormValues } from '../form/form-failure.ts'
import styles from './choice-group.module.css'

interface TellingFieldsProps {
  result: { values: FormValues } | undefined
  error: string | undefined
  initial: { ownExperience: boolean; sourceUrl: string }
}

/** How the author wants the text to be taken, and where readers can look it up. */
export function TellingFields({ result, error, initial }: TellingFieldsProps) {
  const ticked = result ? result.values.stance === 'own_experience' : initial.ownExperience
  return (
    <div className={styles.told}>
      <fieldset className={styles.group}>
        <legend>Your own experience?</legend>
        <label className={styles.choice}>
          <input type="checkbox" name="stance" value="own_experience" defaultChecked={ticked} />
          <span>This is what I do. I do not know that it helps.</span>
        </label>
      </fieldset>
      <InputField
        name="sourceUrl"
        label="Where can one read about it?"
        hint="The address of a web page. Readers see it below your text."
        error={error}
        defaultValue={keptValue(result, 'sourceUrl', initial.sourceUrl)}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={2000}
        optional
      />
    </div>
  )
}
