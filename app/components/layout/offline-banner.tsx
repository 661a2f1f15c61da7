import { useEffect, useState } from 'react'
import styles from './offline-banner.module.css'

/** Says when the connection is gone. Only where there is JavaScript. */
export function OfflineBanner() {
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine)
    look()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return (
    <div role="status" className={styles.place}>
      {offline && (
        <p className={styles.banner}>
          <strong>No connection.</strong> You can go on reading and writing on this page; what you write is kept in this
          tab until you can send it.
        </p>
      )}
    </div>
  )
}
