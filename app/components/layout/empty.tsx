import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** What stands where nothing is yet: why, and the way onward. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.words}>{children}</div>}
    </div>
  )
}
