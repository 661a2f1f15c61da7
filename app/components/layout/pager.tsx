import { Link } from '@remix-run/react'
import styles from './pager.module.css'

interface PagerProps {
  /** What is paged, for those who hear the page: "Threads". */
  label: string
  older?: { href: string; label: string } | null
  /** Pages go by key, so the way back is the way to the beginning. */
  start?: { href: string; label: string } | null
}

export function Pager({ label, older, start }: PagerProps) {
  if (!older && !start) return null
  return (
    <nav aria-label={label} className={styles.pager}>
      {start && <Link to={start.href}>{start.label}</Link>}
      {older && (
        <Link to={older.href} className="button">
          {older.label}
        </Link>
      )}
    </nav>
  )
}
