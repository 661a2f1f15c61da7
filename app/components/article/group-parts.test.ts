import { describe, expect, it } from 'vitest'
import type { PassagePart } from '../../domain/articles/article-page.ts'
import { groupParts } from './group-parts.ts'

const part = (anchor: string, kind: PassagePart['kind']): PassagePart => ({
  anchor,
  kind,
  html: anchor,
  ordinal: null,
  discussed: 0,
})

describe('groupParts', () => {
  it('keeps a list together and its neighbours apart', () => {
    const groups = groupParts([
      part('a', 'paragraph'),
      part('b', 'item'),
      part('c', 'item'),
      part('d', 'paragraph'),
      part('e', 'item'),
    ])
    expect(
      groups.map((group) => (group.kind === 'list' ? group.parts.map(({ anchor }) => anchor) : group.part.anchor)),
    ).toEqual(['a', ['b', 'c'], 'd', ['e']])
  })

  it('has nothing for a section without a body', () => {
    expect(groupParts([])).toEqual([])
  })

  it('keeps numbered items apart from others, and begins anew where the numbers do', () => {
    const item = (anchor: string, ordinal: number | null) => ({ ...part(anchor, 'item'), ordinal })
    const groups = groupParts([item('a', null), item('b', 1), item('c', 2), item('d', 1), item('e', null)])
    expect(groups.map((group) => group.kind === 'list' && [group.start, group.parts.length])).toEqual([
      [null, 1],
      [1, 2],
      [1, 1],
      [null, 1],
    ])
  })
})
