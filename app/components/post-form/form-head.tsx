import { Link } from '@remix-run/react'
import styles from './form-head.module.css'

interface FormHeadProps {
  title: string
  /** Where the form belongs, and the way back without sending it. */
  back: { href: string; label: string }
}

export function FormHead({ title, back }: FormHeadProps) {
  return (
    <header className={styles.head}>
      <p>
        <Link to={back.href}>{back.label}</Link>
      </p>
      <h1>{title}</h1>
    </header>
  )
}
