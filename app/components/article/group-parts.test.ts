import { describe, expect, it } from 'vitest'
import type { PassagePart } from '../../domain/articles/article-page.ts'
import { groupParts } from './group-parts.ts'

const part = (anchor: string, kind: PassagePart['kind']): PassagePart => ({ anchor, kind, html: anchor, discussed: 0 })

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
})
