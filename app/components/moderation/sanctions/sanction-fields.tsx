import { mostDays, mostPosts } from '../../../domain/moderation/sanctions/sanction-input.ts'
import { sanctionKindWords, sanctionReasonWords } from '../../../domain/moderation/words.ts'
import { sanctionKinds, sanctionReasons, type SanctionKind } from '../../../domain/vocabulary.ts'
import { InputField, SelectField, TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import styles from './sanction-fields.module.css'

const effects: Record<SanctionKind, string> = {
  warning: 'A warning stands above every page until they say that they have read it; until then they cannot write.',
  premoderation: 'Posts that wait, and changes to earlier ones, are seen by others when a moderator has looked.',
  silence: 'Who cannot write for a time can still read, and change or delete what they wrote.',
  suspension: 'Who is suspended can read, and change their settings.',
}

interface Props {
  failure: FormFailure | undefined
  /** What is chosen at first, and what choosing nothing means. */
  nothing: { value: '' | 'none'; words: string } | null
  secondFromDays: number | null
}

/** What follows for the member. With `:has()` it shows only what the chosen kind needs. */
export function SanctionFields({ failure, nothing, secondFromDays }: Props) {
  const errors = failure?.errors ?? {}
  return (
    <div className={styles.fields}>
      <SelectField
        name="sanctionKind"
        label="What follows for the member"
        error={errors.sanctionKind}
        defaultValue={keptValue(failure, 'sanctionKind')}
        aria-label="What follows for the member"
      >
        {nothing?.value !== '' && <option value="">Choose what follows</option>}
        {nothing && <option value={nothing.value}>{nothing.words}</option>}
        {sanctionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {sanctionKindWords[kind]}
          </option>
        ))}
      </SelectField>
      <details className={styles.effects}>
        <summary>What each of these does</summary>
        <ul>
          {sanctionKinds.map((kind) => (
            <li key={kind}>{effects[kind]}</li>
          ))}
        </ul>
      </details>
      <div className={styles.rest}>
        <div className={styles.forDays}>
          <InputField
            name="sanctionDays"
            type="text"
            inputMode="numeric"
            label="For how many days"
            hint={daysHint(secondFromDays)}
            error={errors.sanctionDays}
            defaultValue={keptValue(failure, 'sanctionDays', '3')}
          />
        </div>
        <div className={styles.forPosts}>
          <InputField
            name="sanctionPosts"
            type="text"
            inputMode="numeric"
            label="For how many posts"
            hint={`1 to ${mostPosts}.`}
            error={errors.sanctionPosts}
            defaultValue={keptValue(failure, 'sanctionPosts', '3')}
          />
        </div>
        <SelectField
          name="sanctionReason"
          label="Reason for it"
          error={errors.sanctionReason}
          defaultValue={keptValue(failure, 'sanctionReason')}
        >
          <option value="">Choose a reason</option>
          {sanctionReasons.map((reason) => (
            <option key={reason} value={reason}>
              {sanctionReasonWords[reason]}
            </option>
          ))}
        </SelectField>
        <TextField
          name="sanctionMessage"
          label="Message to the member about it"
          hint="What they did, and what you ask of them. Calm and short; only they and moderators read it."
          error={errors.sanctionMessage}
          rows={4}
          maxLength={2000}
          defaultValue={keptValue(failure, 'sanctionMessage')}
        />
      </div>
    </div>
  )
}

function daysHint(secondFromDays: number | null): string {
  const range = `1 to ${mostDays}. It ends by itself.`
  if (secondFromDays === null) return range
  const days = secondFromDays === 1 ? 'A suspension' : `A suspension of ${secondFromDays} days or more`
  return `${range} ${days} waits for a second moderator.`
}
