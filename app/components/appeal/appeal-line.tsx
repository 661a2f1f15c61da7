import { Link } from '@remix-run/react'
import type { AppealState } from '../../domain/moderation/appeals/appeal-state.ts'
import { appealOutcomeWords } from '../../domain/moderation/words.ts'
import { Time } from '../form/time.tsx'
import { appealPath } from '../paths.ts'
import styles from './appeal-line.module.css'

/** How to appeal and until when, or where the appeal stands. */
export function AppealLine({ appeal }: { appeal: AppealState }) {
  switch (appeal.state) {
    case 'possible':
      return (
        <p className={styles.line}>
          Do you think this is wrong? Until <Time at={appeal.until} /> you can{' '}
          <Link to={appealPath(appeal.eventId)}>appeal against it</Link>. Another moderator will look at it.
        </p>
      )
    case 'waits':
      return (
        <div className={styles.line}>
          <p>
            You appealed on <Time at={appeal.since} />. Your appeal waits for another moderator than the one who
            decided. The answer will be in your notices.
          </p>
          <OwnWords text={appeal.text} />
        </div>
      )
    case 'moot':
      return <p className={styles.line}>The post was deleted, so your appeal will not be answered.</p>
    case 'answered':
      return (
        <div className={styles.line}>
          <p>
            <b>Your appeal:</b> {appealOutcomeWords[appeal.outcome].toLowerCase()}.
          </p>
          {appeal.reply && (
            <blockquote className={styles.reply}>
              <p>{appeal.reply}</p>
              <footer>the moderator who heard it</footer>
            </blockquote>
          )}
          <OwnWords text={appeal.text} />
        </div>
      )
    case 'final':
      return <p className={styles.line}>This was decided on appeal, by a second moderator. It is final.</p>
    case 'too_late':
      return (
        <p className={styles.line}>
          It could be appealed against until <Time at={appeal.until} />.
        </p>
      )
  }
}

function OwnWords({ text }: { text: string }) {
  return (
    <details className={styles.own}>
      <summary>What you wrote</summary>
      <p>{text}</p>
    </details>
  )
}
