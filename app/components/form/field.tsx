import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import styles from './field.module.css'

interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Says "optional" beside the label, or, where all fields are, not even that; a field without it is needed. */
  optional?: boolean | 'unsaid'
}

type InputFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'>
type TextFieldProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>
type SelectFieldProps = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id'>

export function InputField({ label, hint, error, optional, ...input }: InputFieldProps) {
  const parts = { name: input.name, label, hint, error, optional }
  return (
    <FieldFrame {...parts}>
      <input {...input} {...describing(parts)} required={!optional} className={styles.input} />
    </FieldFrame>
  )
}

export function TextField({ label, hint, error, optional, ...input }: TextFieldProps) {
  const parts = { name: input.name, label, hint, error, optional }
  return (
    <FieldFrame {...parts}>
      <textarea {...input} {...describing(parts)} required={!optional} className={styles.input} />
    </FieldFrame>
  )
}

export function SelectField({ label, hint, error, optional, ...input }: SelectFieldProps) {
  const parts = { name: input.name, label, hint, error, optional }
  return (
    <FieldFrame {...parts}>
      <select {...input} {...describing(parts)} required={!optional} className={styles.input} />
    </FieldFrame>
  )
}

function FieldFrame({ name, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId(name)} className={styles.label}>
        {label}
        {optional === true && <span className={styles.optional}> optional</span>}
      </label>
      {hint && (
        <p id={`${fieldId(name)}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError name={name} error={error} />}
      {children}
    </div>
  )
}

/** The error of a field or of a group of them; `aria-describedby` names it by its id. */
export function FieldError({ name, error }: { name: string; error: string }) {
  return (
    <p id={`${fieldId(name)}-error`} className={styles.error}>
      <strong>To put right:</strong> {error}
    </p>
  )
}

export const fieldId = (name: string) => `field-${name}`

function describing({ name, hint, error }: FieldProps) {
  const ids = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(' ')
  return { id: fieldId(name), 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}
