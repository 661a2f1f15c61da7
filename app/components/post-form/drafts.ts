/* What is being written, kept in this tab alone so that a reload or a lost connection does not cost it. */

export interface Draft {
  title: string
  markdown: string
  /** What the server had given when the writing began: a draft of an older text must not hide a newer one. */
  began: string
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'margin-draft:'

export function readDraft(store: Store, key: string): Draft | null {
  const kept = store.getItem(prefix + key)
  if (kept === null) return null
  try {
    const { title, markdown, began } = JSON.parse(kept) as Partial<Draft>
    return typeof title === 'string' && typeof markdown === 'string' && typeof began === 'string'
      ? { title, markdown, began }
      : null
  } catch {
    return null
  }
}

export function keepDraft(store: Store, key: string, draft: Draft): void {
  if (draft.title === '' && draft.markdown === '') return forgetDraft(store, key)
  try {
    store.setItem(prefix + key, JSON.stringify(draft))
  } catch {
    // The store is full or closed to us: the form itself still has the text.
  }
}

export function forgetDraft(store: Store, key: string): void {
  store.removeItem(prefix + key)
}

/** All of them: at sign-out nothing that somebody wrote stays behind. */
export function forgetDrafts(store: Store): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index))
  for (const key of keys) if (key?.startsWith(prefix)) store.removeItem(key)
}

/** The draft to put back, or null when what the server gave is as good or newer. */
export function draftToRestore(draft: Draft | null, given: { title: string; markdown: string }): Draft | null {
  if (draft?.began !== given.markdown) return null
  return draft.markdown === given.markdown && draft.title === given.title ? null : draft
}
