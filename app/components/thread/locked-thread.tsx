import { Link } from '@remix-run/react'
import { threadControlPath } from '../paths.ts'
import styles from './locked-thread.module.css'

/** Says that nobody answers in this thread any more. */
export function LockedThread({ postId, judges }: { postId: string; judges: boolean }) {
  return (
    <p className={styles.locked} role="note">
      <strong>This thread is locked.</strong> A moderator has closed it to new answers; you can still read it.
      {judges && (
        <>
          {' '}
          <Link to={threadControlPath(postId)}>Unlock or move it</Link>
        </>
      )}
    </p>
  )
}
