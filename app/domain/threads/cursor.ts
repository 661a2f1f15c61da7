import { z } from 'zod'
import type { ThreadOrder } from './post-node.ts'

/** Where the last page of a list of threads ended: the key of its last thread under the order. */
export interface ThreadCursor {
  order: ThreadOrder
  /** Score, or creation time in ms. */
  key: number
  id: string
}

const parts = z.tuple([z.enum(['best', 'newest', 'oldest', 'unanswered']), z.number().int(), z.uuid()])

export function writeThreadCursor(cursor: ThreadCursor): string {
  return encode([cursor.order, cursor.key, cursor.id])
}

/** Null for anything that `writeThreadCursor` did not write for this order: the list then starts anew. */
export function readThreadCursor(text: string | null, order: ThreadOrder): ThreadCursor | null {
  const read = parts.safeParse(decode(text))
  if (!read.success || read.data[0] !== order) return null
  return { order, key: read.data[1], id: read.data[2] }
}

/** A place in a thread's reading order: the path of the last post shown. */
export function writePathCursor(path: Uint8Array): string {
  return Array.from(path, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function readPathCursor(text: string | null): Uint8Array<ArrayBuffer> | null {
  if (!text || !/^([0-9a-f]{32}){1,6}$/.test(text)) return null
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function encode(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function decode(text: string | null): unknown {
  try {
    return JSON.parse(atob((text ?? '').replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return null
  }
}
