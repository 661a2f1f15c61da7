const name = 'margin-desk-keys'
const watchers = new Set<() => void>()

/** Single keys get in the way of those who speak to their computer, so everybody can switch them off in their browser. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    // A browser that keeps nothing: as everybody has it.
    return true
  }
}

export function switchKeys(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    // Nothing is kept then, and the keys stay on.
  }
  for (const tell of watchers) tell()
}

/** For `useSyncExternalStore`. */
export function watchKeys(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}
