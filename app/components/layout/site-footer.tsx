import { Link } from '@remix-run/react'
import styles from './site-footer.module.css'

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>In an emergency</strong> ring your local emergency number, or go to the nearest emergency department.
          Nobody here can help fast enough.
        </p>
        <p>
          What members write is their own experience and opinion. It is not medical advice and does not replace your
          doctor.
        </p>
        <p>
          <Link to="/about">How moderation works here</Link>
          <br />
          <Link to="/transparency">What moderators decided</Link>
        </p>
      </div>
    </footer>
  )
}
