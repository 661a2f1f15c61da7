import type { Advice } from '../../../domain/screening/assessment.ts'
import styles from './assessor-advice.module.css'

const opinionWords: Record<Advice['opinion'], string> = {
  supported: 'The passages support this.',
  unsupported: 'The passages do not support this.',
  dangerous: 'Following this could be dangerous.',
  unclear: 'One cannot tell from the passages.',
  unavailable: 'There was no answer.',
}

/** What an outside assessor says of a sentence. Its words are somebody else's: they are shown as plain text. */
export function AssessorAdvice({ advice: { assessor, opinion, text } }: { advice: Advice }) {
  return (
    <p className={styles.advice}>
      Advice from an outside assessor ({assessor}), not a decision: {opinionWords[opinion]} {text}
    </p>
  )
}
