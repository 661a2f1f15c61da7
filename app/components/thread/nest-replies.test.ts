import { describe, expect, it } from 'vitest'
import type { PostNode } from '../../domain/threads/post-node.ts'
import { nestReplies, type Branch } from './nest-replies.ts'

const node = (id: string, level: number) => ({ id, level }) as PostNode
const shape = (branches: Branch[]): unknown[] => branches.map(({ node, replies }) => [node.id, shape(replies)])

describe('nestReplies', () => {
  it('nests by level in reading order', () => {
    const nodes = [node('a', 1), node('b', 2), node('c', 3), node('d', 2), node('e', 1)]
    expect(shape(nestReplies(nodes))).toEqual([
      [
        'a',
        [
          ['b', [['c', []]]],
          ['d', []],
        ],
      ],
      ['e', []],
    ])
  })

  it('closes up where a level is missing', () => {
    expect(shape(nestReplies([node('a', 1), node('b', 4), node('c', 4), node('d', 2)]))).toEqual([
      [
        'a',
        [
          ['b', []],
          ['c', []],
          ['d', []],
        ],
      ],
    ])
  })

  it('has no tree for no posts', () => {
    expect(nestReplies([])).toEqual([])
  })
})
