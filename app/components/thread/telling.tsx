import type { GivenSource, Stance } from '../../domain/posts/stance.ts'
import styles from './telling.module.css'

const stanceWords: Record<Stance, string> = {
  own_experience: 'Told as their own experience, not as something known to help.',
}

/** Below a text: how its author wants it to be taken, and the source that they give. */
export function Telling({ stance, source }: { stance: Stance | null; source: GivenSource | null }) {
  if (!stance && !source) return null
  return (
    <div className={styles.telling}>
      {stance && <p>{stanceWords[stance]}</p>}
      {source && (
        <p>
          Source given by the author:{' '}
          <a href={source.url} rel="ugc nofollow noopener">
            {source.host}
          </a>
        </p>
      )}
    </div>
  )
}
