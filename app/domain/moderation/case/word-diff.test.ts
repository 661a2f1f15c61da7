import { describe, expect, it } from 'vitest'
import type { DiffPart } from './case-page.ts'
import { wordDiff } from './word-diff.ts'

const short = (parts: DiffPart[]) =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('')

describe('wordDiff', () => {
  it.each([
    ['nothing changed', 'I rest a lot.', 'I rest a lot.', 'I rest a lot.'],
    ['a word', 'Garlic cured me.', 'Garlic comforted me.', 'Garlic [-cured][+comforted] me.'],
    [
      'a phrase reads as one',
      'it cured all of us here',
      'it helped most people here',
      'it [-cured all of us][+helped most people] here',
    ],
    ['words taken out', 'I think it truly helps', 'I think it helps', 'I think it [-truly ]helps'],
    ['words put in', 'It helps', 'For me it helps', '[-It][+For me it] helps'],
    ['from nothing', '', 'New words', '[+New words]'],
    ['to nothing', 'Old words', '', '[-Old words]'],
    ['a new paragraph', 'One.\n\nTwo.', 'One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.[+\n\nThree.]'],
  ])('%s', (_scenario, before, after, expected) => {
    expect(short(wordDiff(before, after))).toBe(expected)
  })

  it('keeps both texts whole', () => {
    const before = 'My count was 2.9 in May.\nTea with ginger lifts it, my aunt said; no one\u00a0else did.'
    const after = 'My count was 3.4 in June.\n\nTea is what my aunt drinks. No one\u00a0else did it — yet.'
    const parts = wordDiff(before, after)
    const without = (kind: DiffPart['kind']) =>
      parts
        .filter((part) => part.kind !== kind)
        .map((part) => part.text)
        .join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })

  it('never has two runs of one kind side by side', () => {
    const kinds = wordDiff('a b c d e f', 'a x c y z f').map((part) => part.kind)
    expect(kinds.filter((kind, index) => kind === kinds[index - 1])).toEqual([])
  })
})
