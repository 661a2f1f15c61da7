import type { SecondReviewView, Wanted } from '../../../domain/moderation/second-review/second-review-view.server.ts'
import { decisionReasonWords, decisionWords } from '../../../domain/moderation/words.ts'
import { Time } from '../../form/time.tsx'
import styles from './second-review-panel.module.css'

/** Above a case for two moderators: to the second one without what the first chose, to both the outcome afterwards. */
export function SecondReviewPanel({ review }: { review: SecondReviewView | null }) {
  if (!review) return null
  return (
    <section className={styles.panel} aria-labelledby="second-review">
      <h2 id="second-review">A second pair of eyes</h2>
      {review.state === 'decided' ? <Outcome review={review} /> : <Waiting review={review} />}
    </section>
  )
}

function Waiting({ review }: { review: SecondReviewView }) {
  const { about, isMine, first, others, isForTwo } = review
  if (!isMine) {
    return about === 'decision' ? (
      <p>
        Many have answered or reacted to this post, so two moderators decide about it. Another one has; you do not see
        what. Please decide for yourself. If you differ, the milder of both takes effect.
      </p>
    ) : (
      <p>
        A long suspension of the author is for two moderators. Another one thinks of it; you do not see how long and
        why. <a href="#consequences">Please say what should follow</a>. If you differ, the milder of both takes effect.
      </p>
    )
  }
  return (
    <>
      {first && <WantedEntry wanted={first} />}
      {isForTwo ? (
        <p>
          It takes effect when another moderator has decided too, who does not see this.{' '}
          {others === 0 &&
            'At present nobody else can: administrators can appoint moderators, and set when a second one is needed.'}
        </p>
      ) : (
        <p>A second moderator is no longer needed: you can decide it yourself now.</p>
      )}
    </>
  )
}

function Outcome({ review }: { review: SecondReviewView }) {
  return (
    <>
      {review.first && <WantedEntry wanted={review.first} />}
      {review.second && <WantedEntry wanted={review.second} />}
      <p>
        <b>{outcomeWords(review)}</b>
      </p>
    </>
  )
}

function outcomeWords({ agreed, first, second }: SecondReviewView): string {
  if (!agreed) return 'They differed, so the milder took effect.'
  if (first?.decision === second?.decision) return 'They agreed.'
  return 'They agreed that it cannot stay; how far it goes is as the second has it.'
}

function WantedEntry({ wanted }: { wanted: Wanted }) {
  const { by, at, decision, reason, message, sanction } = wanted
  return (
    <div className={styles.wanted}>
      <p>
        <b>{by}:</b> {decision ? decisionWords[decision].toLowerCase() : (sanction ?? 'no consequence')}{' '}
        <span className={styles.quiet}>
          · <Time at={at} />
        </span>
      </p>
      {reason && <p>{decisionReasonWords[reason]}.</p>}
      {decision && sanction && <p>For the author: {sanction}</p>}
      {message && <p className={styles.quiet}>“{message}”</p>}
    </div>
  )
}
