import { textHash } from './text-hash.ts'

/** Whether a post is of the share (of a thousand) that is looked at although nothing was found in it: a matter of its id. */
export function isSampled(postId: string, perMille: number): boolean {
  return textHash(postId.toLowerCase()) % 1000 < perMille
}
