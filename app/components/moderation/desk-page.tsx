import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useViewer } from '../layout/use-viewer.ts'
import {
  deskCannedTextsPath,
  deskHelpLinesPath,
  deskLogPath,
  deskPath,
  deskPeoplePath,
  deskPhrasesPath,
  deskPolicyPath,
  deskSettingsPath,
  deskStatsPath,
} from './desk-paths.ts'
import styles from './desk-page.module.css'

interface Props {
  /** Where one is; `case` is in none of the places of the navigation. */
  place:
    'queue' | 'log' | 'stats' | 'phrases' | 'policy' | 'canned-texts' | 'help-lines' | 'people' | 'settings' | 'case'
  /** What waits, where the page knows it. */
  state?: string | undefined
  /** For what stands side by side. */
  wide?: true
  children: ReactNode
}

/** The frame of every page of the desk: its own navigation, what waits, and the page. */
export function DeskPage({ place, state, children }: Props) {
  const isAdmin = useViewer()?.role === 'admin'
  const places = [
    { of: 'queue', to: deskPath, words: 'Queue' },
    { of: 'log', to: deskLogPath, words: 'Log' },
    { of: 'stats', to: deskStatsPath, words: 'Numbers' },
    ...(isAdmin
      ? [
          { of: 'phrases', to: deskPhrasesPath, words: 'Phrases' },
          { of: 'policy', to: deskPolicyPath, words: 'Policy' },
          { of: 'canned-texts', to: deskCannedTextsPath, words: 'Texts' },
          { of: 'help-lines', to: deskHelpLinesPath, words: 'Help lines' },
          { of: 'people', to: deskPeoplePath, words: 'People' },
          { of: 'settings', to: deskSettingsPath, words: 'Settings' },
        ]
      : []),
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
        {state && <p className={styles.waiting}>{state}</p>}
      </div>
      {children}
    </main>
  )
}
