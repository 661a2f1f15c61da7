import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { FormFailure } from '../../form/form-failure.ts'
import styles from './stale-notice.module.css'

/** Nothing was decided, because something happened meanwhile. The page around it shows what is now. */
export function StaleNotice({ failure }: { failure: FormFailure }) {
  const { pathname } = useLocation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [failure])
  return (
    <div ref={box} className={styles.notice} role="alert" tabIndex={-1}>
      <p>
        <strong>Nothing was decided.</strong> {failure.message}
      </p>
      <p>
        Below is the case as it is now, with what you typed. <a href={pathname}>Start again without it</a>
      </p>
    </div>
  )
}
