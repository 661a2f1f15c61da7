import { Form, Link } from '@remix-run/react'
import { alikeTo, type GroupPage as Group } from '../../../domain/moderation/queue/queue-page.ts'
import { ChosenCase } from './chosen-case.tsx'
import { bulkPath, deskPath } from '../desk-paths.ts'
import { DeskPage } from '../desk-page.tsx'
import styles from './bulk-page.module.css'

/** Cases that say nearly the same. Those that stay chosen are sent on as `case`. */
export function GroupPage({ group }: { group: Group }) {
  const { entries } = group
  return (
    <DeskPage place="case">
      <h1 className={styles.title}>{titleOf(entries.length)}</h1>
      <p className={styles.intro}>
        The same words, nearly the same words, or the same flagged sentence. Take out what is different, then decide
        about the others together. <Link to={deskPath}>Back to the queue</Link>
      </p>
      <Form action={bulkPath}>
        <ul role="list" className={styles.posts}>
          {entries.map((entry) => (
            <ChosenCase key={entry.caseId} entry={entry} box={{ name: 'case', value: entry.caseId, isChosen: true }} />
          ))}
        </ul>
        {entries.length > 0 && (
          <div className={styles.go}>
            <button type="submit" className="button primary">
              Decide about these posts
            </button>
            <span>You see what would happen before anything does.</span>
          </div>
        )}
      </Form>
    </DeskPage>
  )
}

function titleOf(count: number): string {
  if (count === 0) return 'None of these posts waits any more'
  if (count === 1) return 'No other post that waits says the same'
  return count >= alikeTo ? `${alikeTo} posts or more say the same` : `${count} posts say the same`
}
