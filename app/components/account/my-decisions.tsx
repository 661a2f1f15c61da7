import { Link } from '@remix-run/react'
import type { MyDecision } from '../../domain/moderation/appeals/my-decisions.server.ts'
import { AppealLine } from '../appeal/appeal-line.tsx'
import { onOwnPost, onReport } from '../appeal/told-words.ts'
import forms from '../form/form-page.module.css'
import { Time } from '../form/time.tsx'
import { postPath } from '../paths.ts'

/** Decisions that one can appeal against, and the appeals that one has made. */
export function MyDecisions({ decisions }: { decisions: MyDecision[] }) {
  if (decisions.length === 0) return null
  return (
    <section className={forms.part} aria-labelledby="decisions">
      <h2 id="decisions">Decisions and appeals</h2>
      <ul role="list" className="plain-list">
        {decisions.map(({ eventId, postId, as, about, decision, createdAt, state }) => (
          <li key={eventId}>
            <h3>{(as === 'author' ? onOwnPost : onReport)[decision]}</h3>
            <p>
              {as === 'author' ? <Link to={postPath(postId)}>{about}</Link> : about}, <Time at={createdAt} />
            </p>
            <AppealLine appeal={state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
