import { useEffect, useRef } from 'react'
import { fieldId } from './field.tsx'
import type { FormFailure } from './form-failure.ts'
import styles from './error-summary.module.css'

/** Stands above a form that was refused, and takes the focus where there is JavaScript. */
export function ErrorSummary({ failure }: { failure: FormFailure | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure) box.current?.focus()
  }, [failure])
  if (!failure) return null
  const fields = Object.entries(failure.errors).filter(([name]) => name !== '')
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.message}>{failure.message}</p>
      {fields.length > 0 && (
        <ul className={styles.list}>
          {fields.map(([name, error]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>{error}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
