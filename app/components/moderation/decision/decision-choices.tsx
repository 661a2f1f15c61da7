import { decisionWords } from '../../../domain/moderation/words.ts'
import { decisions, type Decision } from '../../../domain/vocabulary.ts'
import { FieldError, fieldId } from '../../form/field.tsx'
import styles from './decision-form.module.css'

const effects: Record<Decision, string> = {
  publish: 'Everybody can read it as it is.',
  publish_with_note: 'Everybody can read it, with your note and its passages beside it.',
  return_to_author: 'Only the author sees it, with your message. They can change it and send it again.',
  hide: 'Nobody else sees it; its place in the thread says that it is hidden.',
  remove: 'Nobody else sees it; its place in the thread says why it was removed.',
}

/** What chooses each decision. */
export const decisionKeys: Record<Decision, string> = {
  publish: 'p',
  publish_with_note: 'n',
  return_to_author: 'r',
  hide: 'h',
  remove: 'x',
}

/** What happens with the post, with what that means and the key that chooses it. */
export function DecisionChoices({
  isPublished,
  chosen,
  error,
  scripted,
}: {
  isPublished: boolean
  chosen: string
  error: string | undefined
  scripted: boolean
}) {
  return (
    <fieldset
      id={fieldId('decision')}
      tabIndex={-1}
      className={styles.choices}
      aria-describedby={error ? `${fieldId('decision')}-error` : undefined}
    >
      <legend className="visually-hidden">What happens with this post</legend>
      {error && <FieldError name="decision" error={error} />}
      {decisions.map((decision) => (
        <div key={decision} className={styles.choice}>
          <input
            id={`decision-${decision}`}
            type="radio"
            name="decision"
            value={decision}
            required
            defaultChecked={chosen === decision}
            aria-describedby={`decision-${decision}-effect`}
          />
          <label htmlFor={`decision-${decision}`}>
            {isPublished && decision === 'publish' ? 'Leave it on the page' : decisionWords[decision]}
          </label>
          {scripted && <kbd aria-hidden="true">{decisionKeys[decision]}</kbd>}
          <p id={`decision-${decision}-effect`}>{effects[decision]}</p>
        </div>
      ))}
    </fieldset>
  )
}
