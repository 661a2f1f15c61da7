import { decisionFormId } from '../desk-paths.ts'
import styles from './pin.module.css'

interface Props {
  passage: { passageId: string; heading: string }
  pinned: readonly string[]
  /** The key that pins it while its sentence is before one. */
  hotkey?: string | undefined
}

/** Pins a passage to the decision: a note cites it, or the author is shown it. */
export function Pin({ passage, pinned, hotkey }: Props) {
  return (
    <label className={styles.pin}>
      <input
        type="checkbox"
        form={decisionFormId}
        name="passageIds"
        value={passage.passageId}
        defaultChecked={pinned.includes(passage.passageId)}
      />
      Pin this passage<span className="visually-hidden"> of “{passage.heading}”</span>
      {hotkey && <kbd aria-hidden="true">{hotkey}</kbd>}
    </label>
  )
}
