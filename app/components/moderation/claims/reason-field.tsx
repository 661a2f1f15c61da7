import { FieldError } from '../../form/field.tsx'
import field from '../../form/field.module.css'

interface Props {
  /** Several fields of this name can stand on one page. */
  id: string
  name: string
  label: string
  hint: string
  error: string | undefined
  initial: string
  /** The form that it belongs to, where it does not stand in it. */
  form?: string
}

/** A few words that say why. */
export function ReasonField({ id, name, label, hint, error, initial, form }: Props) {
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      {error && <FieldError name={id} error={error} />}
      <input
        id={id}
        name={name}
        form={form}
        type="text"
        maxLength={300}
        autoComplete="off"
        className={field.input}
        defaultValue={initial}
        aria-describedby={`${id}-hint`}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}
