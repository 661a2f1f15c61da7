import type { NoteOnPost } from '../../domain/threads/post-node.ts'
import { passagePath } from '../paths.ts'
import styles from './context-note.module.css'

/** What the moderators say of a sentence, beside it. `marked` when the sentence is still in the text. */
export function ContextNote({ note, slug, marked }: { note: NoteOnPost; slug: string; marked: boolean }) {
  return (
    <div id={`note-${note.id}`} className={styles.note} role="note" aria-labelledby={`note-${note.id}-title`}>
      <p id={`note-${note.id}-title`} className={styles.title}>
        {marked ? (
          <a href={`#mark-${note.id}`}>
            <span className="visually-hidden">Sentence </span>
            {note.number}
          </a>
        ) : (
          note.number
        )}
        {' · '}Context from the moderators
      </p>
      {!marked && note.quote && <p className={styles.quote}>On “{note.quote}”</p>}
      {note.text.split(/\n{2,}/).map((words, index) => (
        <p key={index}>{words}</p>
      ))}
      {note.passages.map(({ anchor, heading, excerpt }) => (
        <blockquote key={anchor}>
          “{excerpt}”
          <footer>
            <a href={passagePath(slug, anchor)}>{heading || 'In the article'}</a>
          </footer>
        </blockquote>
      ))}
      <p className={styles.foot}>
        Article version {note.articleVersion} · <a href="/about#context-notes">Why this note?</a>
      </p>
    </div>
  )
}
