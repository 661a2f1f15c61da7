import type { EngineAnswer as Answer } from '../../../domain/moderation/case/case-page.ts'
import { labelWords } from '../../../domain/moderation/words.ts'
import { isPolicyLabel, hasScore } from '../../../domain/screening/policy.ts'
import { Time } from '../../form/time.tsx'
import { standingWords } from '../desk-words.ts'
import { actionWords, outcomeWords, scoreText } from '../settings/policy-words.ts'
import styles from './engine-answer.module.css'

/** How the engine came to its answer, from what was kept then: it stays the same when the policy changes. */
export function EngineAnswer({ answer }: { answer: Answer }) {
  const { weightsHash, articleVersion, authorStanding, rules } = answer
  return (
    <details className={styles.answer}>
      <summary>How the engine decided this</summary>
      <dl>
        <dt>When</dt>
        <dd>
          <Time at={answer.at} />
        </dd>
        <dt>Engine</dt>
        <dd>
          {answer.engineVersion}
          {rules !== null && `, ${rules.toLocaleString('en')} rules`}
          {weightsHash && `, model ${weightsHash.slice(0, 12)}`}
        </dd>
        {articleVersion !== null && (
          <>
            <dt>Article</dt>
            <dd>version {articleVersion}</dd>
          </>
        )}
        {authorStanding && (
          <>
            <dt>Author then</dt>
            <dd>{standingWords[authorStanding]}</dd>
          </>
        )}
        <dt>Outcome</dt>
        <dd>{outcomeWords[answer.outcome]}</dd>
        {answer.policy.length > 0 && (
          <>
            <dt>Policy then</dt>
            {answer.policy.map(({ label, action, minScore }) => (
              <dd key={label}>
                {labelWords[label]}: {actionWords[action]}
                {isPolicyLabel(label) && hasScore(label) && `, from a score of ${scoreText(minScore)}`}
              </dd>
            ))}
          </>
        )}
        {answer.phrases.length > 0 && (
          <>
            <dt>Listed phrases then</dt>
            {answer.phrases.map(({ list, phrase, note }) => (
              <dd key={`${list} ${phrase}`}>
                “{phrase}” on the list “{list}”{note && `: ${note}`}
              </dd>
            ))}
          </>
        )}
      </dl>
    </details>
  )
}
