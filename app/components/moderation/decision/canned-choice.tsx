import type { CannedText } from '../../../domain/moderation/settings/canned-text.ts'
import { decisionReasonWords } from '../../../domain/moderation/words.ts'
import type { DecisionReason } from '../../../domain/vocabulary.ts'
import styles from './canned-choice.module.css'

interface Props {
  use: 'note' | 'message'
  texts: readonly CannedText[]
  /** The chosen reason: its texts come first. */
  reason: string
  chosen: string
}

/** A text to start from. Without scripts the form comes back with it; with them it is inserted at once. */
export function CannedChoice({ use, texts, reason, chosen }: Props) {
  const own = texts.filter((text) => text.use === use)
  if (own.length === 0) return null
  const name = cannedField(use)
  const insert = (from: HTMLElement) => {
    const select = from.closest('div')?.querySelector('select')
    const text = own.find(({ id }) => id === select?.value)
    const field = select?.form?.elements.namedItem(insertedInto[use])
    if (!text || !(field instanceof HTMLTextAreaElement)) return
    field.value = withCanned(field.value, text.text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }
  return (
    <div className={styles.canned}>
      <label className="visually-hidden" htmlFor={name}>
        {use === 'note' ? 'A text to start the note from' : 'A text to start the message from'}
      </label>
      <select
        id={name}
        name={name}
        defaultValue={chosen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          insert(event.currentTarget)
        }}
      >
        <option value="">Start from a text …</option>
        {groupsOf(own, reason).map(([of, group]) => (
          <optgroup key={of} label={of ? decisionReasonWords[of] : 'For any reason'}>
            {group.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button
        type="submit"
        name="intent"
        value={`insert-${use}`}
        onClick={(event) => {
          event.preventDefault()
          insert(event.currentTarget)
        }}
      >
        Insert<span className="visually-hidden"> the text for the {use}</span>
      </button>
    </div>
  )
}

export const cannedField = (use: 'note' | 'message') => `canned-${use}`
export const insertedInto = { note: 'noteText', message: 'message' } as const

/** What stands in a field after a text was inserted: behind what was written already. */
export function withCanned(written: string, text: string): string {
  return written.trim() ? `${written.trimEnd()}\n\n${text}` : text
}

function groupsOf(texts: readonly CannedText[], reason: string): [DecisionReason | null, CannedText[]][] {
  const groups = new Map<DecisionReason | null, CannedText[]>()
  for (const text of texts) groups.set(text.reason, [...(groups.get(text.reason) ?? []), text])
  return [...groups].sort(([a], [b]) => Number(b === reason) - Number(a === reason))
}
