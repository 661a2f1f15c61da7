import { beforeEach, describe, expect, it } from 'vitest'
import { draftToRestore, forgetDraft, forgetDrafts, keepDraft, readDraft, type Draft } from './drafts.ts'

/** A Storage as browsers have it, over a Map. */
function newStore(limit = Infinity) {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
    removeItem: (key: string) => void items.delete(key),
  }
}

const draft: Draft = { title: 'A title', markdown: 'What I wrote', began: '' }
let store = newStore()
beforeEach(() => {
  store = newStore()
})

describe('drafts', () => {
  it('comes back as it was kept', () => {
    keepDraft(store, 'a', draft)
    expect(readDraft(store, 'a')).toEqual(draft)
    expect(readDraft(store, 'b')).toBeNull()
  })

  it('is forgotten when everything was deleted, or on request', () => {
    keepDraft(store, 'a', draft)
    keepDraft(store, 'a', { ...draft, title: '', markdown: '' })
    expect(store.length).toBe(0)
    keepDraft(store, 'a', draft)
    forgetDraft(store, 'a')
    expect(store.length).toBe(0)
  })

  it('forgets all drafts and nothing else at sign-out', () => {
    keepDraft(store, 'a', draft)
    keepDraft(store, 'b', draft)
    store.setItem('other', '1')
    forgetDrafts(store)
    expect(store.length).toBe(1)
    expect(store.getItem('other')).toBe('1')
  })

  it('goes on without a draft when the store is full or holds something else', () => {
    const full = newStore(10)
    keepDraft(full, 'a', draft)
    expect(readDraft(full, 'a')).toBeNull()
    store.setItem('margin-draft:a', '{"title":1}')
    store.setItem('margin-draft:b', 'not json')
    expect(readDraft(store, 'a')).toBeNull()
    expect(readDraft(store, 'b')).toBeNull()
  })
})

describe('draftToRestore', () => {
  it('restores what was typed on the same beginning', () => {
    expect(draftToRestore(draft, { title: '', markdown: '' })).toBe(draft)
  })

  it('leaves a text alone that the server has changed since', () => {
    expect(draftToRestore({ ...draft, began: 'First text' }, { title: '', markdown: 'Second text' })).toBeNull()
  })

  it('has nothing to do when both are the same', () => {
    const same = { title: 'T', markdown: 'M' }
    expect(draftToRestore({ ...same, began: 'M' }, same)).toBeNull()
    expect(draftToRestore(null, same)).toBeNull()
  })
})
