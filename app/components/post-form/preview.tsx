import { useEffect, useRef } from 'react'
import styles from './preview.module.css'

/** How the post would look. Nothing has been sent. */
export function Preview({ preview }: { preview: { title: string | null; html: string } }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [preview])
  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h2 id="preview-title" ref={heading} tabIndex={-1} className={styles.label}>
        Preview: this is not on the page yet
      </h2>
      {preview.title && <h3 className={styles.title}>{preview.title}</h3>}
      <div dangerouslySetInnerHTML={{ __html: preview.html }} />
    </section>
  )
}
