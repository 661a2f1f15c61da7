import { labelWords } from '../../../domain/moderation/words.ts'
import type { PolicyPreview } from '../../../domain/screening/preview-policy.server.ts'
import { hasScore, type PolicyChange, type PolicyLabel } from '../../../domain/screening/policy.ts'
import type { FormValues } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { actionWords, outcomeWords, scoreText, standingNames } from './policy-words.ts'
import styles from './policy-effect.module.css'

/** What the form got back when the effect was asked for. */
export interface Previewed {
  ok: true
  preview: PolicyPreview
  /** The `policyKey` of what was planned. */
  key: string
  values: FormValues
}

/** What the planned policy would have done with the last posts, and the button that makes it hold. */
export function PolicyEffect({ previewed }: { previewed: Previewed }) {
  const { changes, effect } = previewed.preview
  if (changes.length === 0) return <p className={styles.nothing}>Nothing is changed in the table above.</p>
  return (
    <section className={styles.effect} aria-labelledby="effect-title">
      <h2 id="effect-title">The effect</h2>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.label} ${change.standing}`}>
            {labelWords[change.label]}, {standingNames[change.standing].toLowerCase()}:{' '}
            <b>{rowWords(change, 'after')}</b> instead of {rowWords(change, 'before')}
          </li>
        ))}
      </ul>
      {effect.posts === 0 ? (
        <p>There are no posts yet to count the effect by.</p>
      ) : (
        <>
          <p>
            With this change, of the last {number(effect.posts)} posts <b>{number(effect.kept.then)}</b> would have
            waited for a moderator before others saw them (now {number(effect.kept.now)}).
          </p>
          <table>
            <caption className="visually-hidden">
              The last {number(effect.posts)} posts, by what happens with them
            </caption>
            <thead>
              <tr>
                <th scope="col">What happens</th>
                <th scope="col">Now</th>
                <th scope="col">With this change</th>
              </tr>
            </thead>
            <tbody>
              {effect.outcomes.map(({ outcome, now, then }) => (
                <tr key={outcome} data-changes={now !== then || undefined}>
                  <th scope="row">{outcomeWords[outcome]}</th>
                  <td>{number(now)}</td>
                  <td>{number(then)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.note}>
            Counted from what screening found in them then. Posts that are there stay as they are.
          </p>
        </>
      )}
      <input type="hidden" name="previewed" value={previewed.key} />
      <SubmitButton name="intent" value="save" pending="Saving…">
        Save the change
      </SubmitButton>
    </section>
  )
}

function rowWords({ label, ...rows }: PolicyChange & { label: PolicyLabel }, which: 'before' | 'after'): string {
  const { action, minScore } = rows[which]
  return hasScore(label) && action !== 'publish'
    ? `${actionWords[action]}, from ${scoreText(minScore)}`
    : actionWords[action]
}

function number(count: number): string {
  return count.toLocaleString('en')
}
