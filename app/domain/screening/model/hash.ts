/** Buckets that word and character grams fall into. Weights are kept for each; changing this needs new weights. */
export const bucketCount = 2 ** 18

const offset = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a over UTF-16 units, one unit at a time, so that longer grams go on from shorter ones. */
export function hashStart(seed: number): number {
  return Math.imul(offset ^ seed, prime)
}

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime)
}

export function hashText(hash: number, text: string): number {
  let mixed = hash
  for (let index = 0; index < text.length; index += 1) mixed = hashUnit(mixed, text.charCodeAt(index))
  return mixed
}

/** The bucket of a finished hash: high bits folded in, as the low bits of FNV-1a are weak for short keys. */
export function bucketOf(hash: number): number {
  const folded = hash ^ (hash >>> 15)
  return (folded ^ (folded >>> 7)) & (bucketCount - 1)
}
