import { Link } from '@remix-run/react'
import type { CaseFlag, CasePage } from '../../../domain/moderation/case/case-page.ts'
import { decisionReasonWords, flagReasonWords } from '../../../domain/moderation/words.ts'
import { Time } from '../../form/time.tsx'
import { postPath } from '../../paths.ts'
import { decidedWords, standingWords } from '../desk-words.ts'
import { TimeAgo } from '../time-ago.tsx'
import styles from './case-people.module.css'

/** What members reported, in their words. */
export function CaseReports({ flags, now }: { flags: CaseFlag[]; now: Date }) {
  if (flags.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="reports">
      <h2 id="reports">{flags.length === 1 ? '1 report' : `${flags.length} reports`}</h2>
      <ul role="list" className={styles.lines}>
        {flags.map((flag) => (
          <li key={flag.id}>
            <p>
              <b>{flagReasonWords[flag.reason]}</b>{' '}
              <span className={styles.quiet}>
                · {flag.reporter}, <TimeAgo at={flag.createdAt} now={now} />
              </span>
            </p>
            <p className={styles.quiet}>{agreementWords(flag)}</p>
            {flag.quote && <blockquote>{flag.quote}</blockquote>}
            {flag.note && <p>“{flag.note}”</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How often moderators agreed with this reporter before. */
function agreementWords({ decided, agreed }: Pick<CaseFlag, 'decided' | 'agreed'>): string {
  if (decided === 0) return 'None of their reports has been decided about before.'
  if (decided === 1) return `Moderators ${agreed === 1 ? 'agreed' : 'did not agree'} with their one report before.`
  return `Moderators agreed with ${agreed} of their ${decided} reports before.`
}

/** Decisions that are shown unfolded. */
const atFirst = 5

/** Who wrote it, and what was decided about their posts before. */
export function CaseAuthor({ author }: { author: CasePage['author'] }) {
  return (
    <section className={styles.section} aria-labelledby="author">
      <h2 id="author">{author.displayName}</h2>
      <p className={styles.quiet}>
        @{author.handle} · {standingWords[author.standing]} since <Time at={author.memberSince} /> · {author.published}{' '}
        published
      </p>
      {author.history.length === 0 ? (
        <p className={styles.quiet}>Nothing was decided about this member’s posts before.</p>
      ) : (
        <>
          <p>
            <span className="visually-hidden">Decided about this member’s other posts: </span>
            {author.decisions.map(({ decision, count }) => `${decidedWords[decision]} ${count}`).join(' · ')}
          </p>
          <History past={author.history.slice(0, atFirst)} />
          {author.history.length > atFirst && (
            <details>
              <summary>{author.history.length - atFirst} earlier</summary>
              <History past={author.history.slice(atFirst)} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

function History({ past }: { past: CasePage['author']['history'] }) {
  return (
    <ul role="list" className={styles.lines}>
      {past.map(({ decision, reason, at, postId }) => (
        <li key={`${postId} ${at.toISOString()}`}>
          <p>
            <b>{decidedWords[decision]}</b>{' '}
            <span className={styles.quiet}>
              · <Time at={at} /> · <Link to={postPath(postId)}>that post</Link>
            </span>
          </p>
          {reason && <p>{decisionReasonWords[reason]}.</p>}
        </li>
      ))}
    </ul>
  )
}
