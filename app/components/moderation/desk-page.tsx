import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { deskLogPath, deskPath, deskPhrasesPath } from './desk-paths.ts'
import { waitingWords } from './waiting-time.ts'
import styles from './desk-page.module.css'

/** What every page of the desk says of the queue. */
export interface DeskState {
  waiting: number
  oldest: Date | null
  now: Date
  mayEditPhrases: boolean
}

interface Props {
  /** Where one is; `case` is in none of the places of the navigation. */
  place: 'queue' | 'log' | 'phrases' | 'case'
  desk: DeskState
  children: ReactNode
}

/** The frame of every page of the desk: its own navigation, what waits, and the page. */
export function DeskPage({ place, desk, children }: Props) {
  const places = [
    { of: 'queue', to: deskPath, words: 'Queue' },
    { of: 'log', to: deskLogPath, words: 'Log' },
    ...(desk.mayEditPhrases ? [{ of: 'phrases', to: deskPhrasesPath, words: 'Phrases' }] : []),
  ]
  return (
    <main id="content" tabIndex={-1} className={styles.desk}>
      <div className={styles.bar}>
        <nav aria-label="Moderation">
          <ul role="list" className={styles.places}>
            {places.map(({ of, to, words }) => (
              <li key={of}>
                <Link to={to} aria-current={of === place ? 'page' : undefined}>
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles.waiting}>
          {desk.waiting === 0 ? 'Nothing waits' : `${desk.waiting.toLocaleString('en')} waiting`}
          {desk.oldest && desk.waiting > 0 && ` · oldest ${waitingWords(desk.oldest, desk.now)}`}
        </p>
      </div>
      {children}
    </main>
  )
}
