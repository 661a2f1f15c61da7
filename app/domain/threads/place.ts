/** A new page of a thread begins below every sixth level; the database holds the same number. */
export const branchLevels = 6

export interface PlaceInThread {
  rootId: string
  branchId: string | null
  path: Uint8Array<ArrayBuffer>
  depth: number
}

/**
 * Where a post stands below `parent`. `path` is the ids from the branch down to the post, 16 bytes
 * each; ids are UUIDv7, so comparing paths bytewise gives reading order, oldest answer first.
 */
export function placeBelow(parent: ({ id: string } & PlaceInThread) | null, id: string): PlaceInThread {
  if (!parent) return { rootId: id, branchId: null, path: uuidBytes(id), depth: 0 }
  const startsBranch = beginsBranch(parent.depth)
  const prefix = startsBranch ? [] : parent.path
  return {
    rootId: parent.rootId,
    branchId: startsBranch ? parent.id : parent.branchId,
    path: new Uint8Array([...prefix, ...uuidBytes(id)]),
    depth: parent.depth + 1,
  }
}

/** Whether the answers of a post at this depth stand on a page of their own. */
export function beginsBranch(depth: number): boolean {
  return depth % branchLevels === 0
}

function uuidBytes(id: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
