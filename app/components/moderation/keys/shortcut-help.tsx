import { useRef, useSyncExternalStore } from 'react'
import { areKeysOn, switchKeys, watchKeys } from './keys-switch.ts'
import type { Shortcut } from './shortcut-keys.ts'
import { useShortcuts } from './use-shortcuts.ts'
import styles from './shortcut-help.module.css'

const help = { keys: '?', words: 'Show these keys' }
const names: Record<string, string> = { Enter: '↵ Enter', Escape: 'Esc' }

/**
 * Makes the keys work and lists them in a dialog, which "?" and a button open. Without JavaScript there are no keys,
 * and no button.
 */
export function ShortcutHelp({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isOn = useSyncExternalStore<boolean | null>(watchKeys, areKeysOn, () => null)
  const open = () => dialog.current?.showModal()
  useShortcuts([...shortcuts, { ...help, run: open }])
  if (isOn === null) return null
  return (
    <>
      <button type="button" className={styles.open} onClick={open} aria-haspopup="dialog">
        <kbd>?</kbd> Keys
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcut-help">
        {/* First, so that the focus begins on what puts the list away. */}
        <form method="dialog" className={styles.close}>
          <button type="submit" className="button">
            Close
          </button>
        </form>
        <h2 id="shortcut-help">Keys on this page</h2>
        <p>They do nothing while you type.</p>
        <dl className={styles.keys}>
          {[...shortcuts, help].map(({ keys, words }) => (
            <div key={keys}>
              <dt>
                {keys.split(' ').map((key, index) => (
                  <kbd key={index}>{names[key] ?? key}</kbd>
                ))}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.switch}>
          <input type="checkbox" checked={isOn} onChange={({ target }) => switchKeys(target.checked)} />
          Use these keys in this browser
        </label>
      </dialog>
    </>
  )
}
