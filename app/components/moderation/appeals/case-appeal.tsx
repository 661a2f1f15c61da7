import type { CaseAppeals } from '../../../domain/moderation/case/case-page.ts'
import { appealOutcomeWords } from '../../../domain/moderation/words.ts'
import { ToldDecision } from '../../appeal/told-decision.tsx'
import { Time } from '../../form/time.tsx'
import { decidedWords } from '../desk-words.ts'
import styles from './case-appeal.module.css'

interface Props {
  appeals: CaseAppeals
  slug: string
  /** The answer's field and buttons, for those who may hear the appeal. */
  children?: React.ReactNode
}

/** What was decided, and what is said against it in the words of those who appealed. */
export function CaseAppeal({ appeals: { appeals, against, waiting }, slug, children }: Props) {
  return (
    <section className={styles.appeal} aria-labelledby="appeal">
      <h2 id="appeal">{titleOf(appeals.length, waiting)}</h2>
      {appeals.map((appeal) => (
        <div key={appeal.id} className={styles.words}>
          <p className={styles.who}>
            <b>{appeal.appellant}</b>, {appeal.as === 'author' ? 'who wrote the post' : 'who reported the post'},{' '}
            <Time at={appeal.createdAt} />
          </p>
          <blockquote>{appeal.text}</blockquote>
          {appeal.outcome && (
            <p>
              <b>{appealOutcomeWords[appeal.outcome]}.</b> {appeal.reply}
            </p>
          )}
        </div>
      ))}
      <div className={styles.against}>
        <p>
          Against: <b>{decidedWords[against.decision].toLowerCase()}</b> by {against.actor ?? 'a moderator'},{' '}
          <Time at={against.createdAt} />
        </p>
        {against.note && <p>The note: “{against.note}”</p>}
        <ToldDecision {...against} slug={slug} />
      </div>
      {children}
    </section>
  )
}

function titleOf(count: number, waiting: boolean): string {
  if (count > 1) return waiting ? `${count} appeals to hear together` : `${count} appeals, heard`
  return waiting ? 'An appeal to hear' : 'An appeal, heard'
}
