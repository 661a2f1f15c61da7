import { decisionReasonWords } from '../../domain/moderation/words.ts'
import type { CitedPassage as Cited } from '../../domain/threads/post-node.ts'
import type { DecisionReason } from '../../domain/vocabulary.ts'
import { CitedPassage } from '../thread/cited-passage.tsx'
import styles from './told-decision.module.css'

interface Props {
  reason: DecisionReason | null
  message: string
  passages: Cited[]
  slug: string
}

/** Why it was decided so, in the moderator's words, with the passages that it rests on. */
export function ToldDecision({ reason, message, passages, slug }: Props) {
  return (
    <>
      {reason && (
        <p className={styles.why}>
          <b>Reason:</b> {decisionReasonWords[reason]}.
        </p>
      )}
      {message && (
        <blockquote className={styles.message}>
          <p>{message}</p>
          <footer>the moderator</footer>
        </blockquote>
      )}
      {passages.length > 0 && (
        <div className={styles.passages}>
          <p>{passages.length === 1 ? 'The passage' : 'The passages'} of the article that it rests on:</p>
          {passages.map((passage) => (
            <CitedPassage key={passage.anchor} passage={passage} slug={slug} />
          ))}
        </div>
      )}
    </>
  )
}
