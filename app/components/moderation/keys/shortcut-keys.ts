/** A key of a page, or two after one another ("g 1"); `keys` as in KeyboardEvent.key, letters small. */
export interface Shortcut {
  keys: string
  /** What it does, as the list of keys says it. */
  words: string
  run: () => void
  /** Held down, it goes on. */
  repeats?: true
}

/** What is known of a key press; a KeyboardEvent will do. */
export interface Press {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
  shiftKey: boolean
  repeat: boolean
  isComposing: boolean
  defaultPrevented: boolean
}

/** The first key of two, and when it was pressed (milliseconds). */
export interface Pending {
  key: string
  at: number
}

/** How long the second of two keys may take, in milliseconds. */
const patience = 1500

/** Which shortcut a press means, and what is waited for after it. Nothing where one types or holds Ctrl, Alt or Meta. */
export function readPress<T extends Pick<Shortcut, 'keys' | 'repeats'>>(
  shortcuts: readonly T[],
  input: { press: Press; typing: boolean; pending: Pending | null; now: number },
): { shortcut: T | null; pending: Pending | null } {
  const { press, typing, pending, now } = input
  if (typing || press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.defaultPrevented) {
    return { shortcut: null, pending: null }
  }
  // Shift alone is the way to another key, such as "?".
  if (press.key === 'Shift') return { shortcut: null, pending }
  // With Caps Lock a letter is a capital too; with Shift it is meant as one.
  const key = press.key.length === 1 && !press.shiftKey ? press.key.toLowerCase() : press.key
  const awaited = pending && now - pending.at <= patience ? pending.key : null
  const named = (keys: string) => shortcuts.find((shortcut) => shortcut.keys === keys)
  const shortcut = (awaited === null ? undefined : named(`${awaited} ${key}`)) ?? named(key) ?? null
  if (shortcut) return { shortcut: press.repeat && !shortcut.repeats ? null : shortcut, pending: null }
  const begins = shortcuts.some(({ keys }) => keys.startsWith(`${key} `))
  return { shortcut: null, pending: begins ? { key, at: now } : null }
}

/** What of an element decides whether keys pressed in it are text. */
export interface Focused {
  tagName: string
  type?: string
  isContentEditable?: boolean
}

const notTypedIn = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']

/** Whether keys pressed there are something typed or chosen, so that none of them is a shortcut. */
export function isTypedIn({ tagName, type = 'text', isContentEditable = false }: Focused): boolean {
  if (isContentEditable) return true
  const tag = tagName.toLowerCase()
  if (tag === 'input') return !notTypedIn.includes(type.toLowerCase())
  return tag === 'textarea' || tag === 'select'
}
