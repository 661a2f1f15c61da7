import type { CasePage } from '../../../domain/moderation/case/case-page.ts'
import { excerpt } from '../../../domain/threads/excerpt.ts'
import type { FormValues } from '../../form/form-failure.ts'
import { ContextNote } from '../../thread/context-note.tsx'
import { noteQuote, pinnedIn, textOf, type CaseSentence } from '../case/case-sentences.ts'
import styles from './note-preview.module.css'

interface Props {
  page: CasePage
  sentences: readonly CaseSentence[]
  values: FormValues
}

/** The note as readers will see it, beside its sentence; with scripts it follows what is typed. */
export function NotePreview({ page, sentences, values }: Props) {
  const quote = noteQuote(sentences, values)
  const pinned = pinnedIn(values)
  const passages = page.passages.filter(({ passageId }) => pinned.includes(passageId)).map(excerpt)
  const text = textOf(values, 'noteText').trim()
  return (
    <section className={styles.preview} aria-labelledby="note-preview">
      <h3 id="note-preview">As readers will see it</h3>
      {quote && (
        <p className={styles.sentence}>
          … <mark id="mark-preview">{quote}</mark>
          <sup>1</sup> …
        </p>
      )}
      <ContextNote
        note={{
          id: 'preview',
          number: 1,
          quote,
          text: text || 'Your words will stand here.',
          articleVersion: page.article.version,
          passages,
        }}
        slug={page.article.slug}
        marked={quote !== null}
      />
      {passages.length === 0 && <p className={styles.missing}>No passage is pinned yet.</p>}
    </section>
  )
}
