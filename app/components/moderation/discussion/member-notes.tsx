import type { CaseBeside } from '../../../domain/moderation/discussion/case-beside.ts'
import { maxMemberNote } from '../../../domain/moderation/discussion/discussion-limits.ts'
import { TextField } from '../../form/field.tsx'
import { keptValue, type FormFailure } from '../../form/form-failure.ts'
import { SubmitButton } from '../../form/submit-button.tsx'
import { caseNotesPath } from '../desk-paths.ts'
import { TimeAgo } from '../time-ago.tsx'
import { useAdded } from './use-added.ts'
import styles from './beside.module.css'

interface Props {
  beside: CaseBeside
  now: Date
  result?: FormFailure | undefined
}

/** Moderators' private notes about the author. Posts `memberId` and `memberNote`. */
export function MemberNotes({ beside, now, result }: Props) {
  const { caseId, author, notes } = beside
  const { Form, form, failure, sending } = useAdded(notes.filter(({ mine }) => mine).length, result)
  return (
    <section className={styles.section} aria-labelledby="notes">
      <h2 id="notes" tabIndex={-1}>
        Private notes about {author.displayName}
      </h2>
      {notes.length === 0 ? (
        <p className={styles.quiet}>None yet. Only moderators would see them.</p>
      ) : (
        <ul role="list" className={styles.lines}>
          {notes.map((note) => (
            <li key={note.id}>
              <p className={styles.words}>{note.text}</p>
              <p className={styles.quiet}>
                {note.author}, <TimeAgo at={note.at} now={now} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <details open={failure !== undefined}>
        <summary>Write a note</summary>
        <Form ref={form} method="post" action={caseNotesPath(caseId)} noValidate className={styles.form}>
          <input type="hidden" name="memberId" value={author.id} />
          <TextField
            name="memberNote"
            label="Note for other moderators"
            hint="It stands beside every case of this member and cannot be changed later. The member never sees it."
            error={failure && (failure.errors.memberNote ?? failure.message)}
            rows={3}
            maxLength={maxMemberNote}
            defaultValue={keptValue(failure, 'memberNote')}
          />
          <SubmitButton pending="Keeping …" fetching={sending} className="">
            Keep the note
          </SubmitButton>
        </Form>
      </details>
    </section>
  )
}
