import type { PostNode } from '../../domain/threads/post-node.ts'

export interface Branch {
  node: PostNode
  replies: Branch[]
}

/** Makes the tree that the reading order and the levels describe; a level that was skipped leaves no empty step. */
export function nestReplies(nodes: PostNode[]): Branch[] {
  const top: Branch[] = []
  const open: Branch[] = []
  for (const node of nodes) {
    while (open.length > 0 && open.at(-1)!.node.level >= node.level) open.pop()
    const branch = { node, replies: [] }
    const siblings = open.at(-1)?.replies ?? top
    siblings.push(branch)
    open.push(branch)
  }
  return top
}
