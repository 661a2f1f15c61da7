import { useRef, type KeyboardEvent } from 'react'
import { classNames } from '../../class-names.ts'
import { rankLines } from './rank-words.ts'
import { dueWords, isOverdue } from '../waiting-time.ts'
import styles from './why-here.module.css'

type Props = Parameters<typeof rankLines>[0] & { dueAt: Date }

/**
 * When a case is due, and why it stands there: on hover, on focus, and by pressing it, which works everywhere. Escape
 * puts it away.
 */
export function WhyHere({ dueAt, ...input }: Props) {
  const box = useRef<HTMLDetailsElement>(null)
  const putAway = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    box.current?.removeAttribute('open')
    box.current?.querySelector('summary')?.blur()
  }
  return (
    <details ref={box} className={styles.why}>
      <summary
        className={classNames(styles.due, isOverdue(dueAt, input.now) && styles.over)}
        // A way out for those who came in by the keyboard; everything in it works without.
        onKeyDown={putAway}
      >
        {dueWords(dueAt, input.now)}
        <span className="visually-hidden">: why</span>
      </summary>
      <ul role="list" className={styles.reasons}>
        {rankLines(input).map(({ words, weight }) => (
          <li key={words}>
            <span>{words}</span>
            {weight && <b>{weight}</b>}
          </li>
        ))}
      </ul>
    </details>
  )
}
