import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useViewer } from '../layout/use-viewer.ts'
import {
  deskCannedTextsPath,
  deskHelpLinesPath,
  deskLogPath,
  deskPath,
  deskPhrasesPath,
  deskPolicyPath,
} from './desk-paths.ts'
import { waitingWords } from './waiting-time.ts'
import styles from './desk-page.module.css'

interface Props {
  /** Where one is; `case` is in none of the places of the navigation. */
  place: 'queue' | 'log' | 'phrases' | 'policy' | 'help-lines' | 'canned-texts' | 'case'
  /** What waits, where the page knows it. */
  state?: { waiting: number; oldest: Date | null; now: Date }
  /** For what stands side by side. */
  wide?: true
  children: ReactNode
}

/** The frame of every page of the desk: its own navigation, what waits, and the page. */
export function DeskPage({ place, state, wide, children }: Props) {
  const isAdmin = useViewer()?.role === 'admin'
  const places = [
    { of: 'queue', to: deskPath, words: 'Queue' },
    { of: 'log', to: deskLogPath, words: 'Log' },
    ...(isAdmin
      ? [
          { of: 'phrases', to: deskPhrasesPath, words: 'Phrases' },
          { of: 'policy', to: deskPolicyPath, words: 'Policy' },
          { of: 'canned-texts', to: deskCannedTextsPath, words: 'Texts' },
          { of: 'help-lines', to: deskHelpLinesPath, words: 'Help lines' },
        ]
      : []),
  ]
  return (
    <main id="content" tabIndex={-1} className={classNames(styles.desk, wide && styles.wide)}>
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
        {state && state.waiting > 0 && (
          <p className={styles.waiting}>
            {state.waiting.toLocaleString('en')} waiting
            {state.oldest && ` · oldest ${waitingWords(state.oldest, state.now)}`}
          </p>
        )}
      </div>
      {children}
    </main>
  )
}
