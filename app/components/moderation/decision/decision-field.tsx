import type { ReactNode } from 'react'
import { classNames } from '../../class-names.ts'
import { FieldError, fieldId } from '../../form/field.tsx'
import field from '../../form/field.module.css'
import styles from './decision-form.module.css'

interface Described {
  id: string
  name: string
  className: string | undefined
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface Props {
  name: string
  label: string
  /** When it has to be filled in: that depends on the decision, so it is said and not left to the browser. */
  when?: string
  hint?: string
  error: string | undefined
  children: (described: Described) => ReactNode
}

/** A field of the decision form. Which of them are needed only the chosen decision tells. */
export function DecisionField({ name, label, when, hint, error, children }: Props) {
  const id = fieldId(name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
        {when && <span className={styles.when}> {when}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError name={name} error={error} />}
      {children({
        id,
        name,
        className: classNames(field.input, styles.box),
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}
