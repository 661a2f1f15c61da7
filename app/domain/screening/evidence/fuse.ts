/** From the paper of Cormack, Clarke and Büttcher (2009): damps how much the very first ranks outweigh the others. */
const damping = 60

/**
 * Reciprocal rank fusion: several rankings of the same things, each best first, made into one. A thing earns
 * 1 / (60 + rank) in each ranking that has it; `score` runs from 0 to 1, 1 for the best.
 */
export function fuse(rankings: readonly (readonly string[])[]): { id: string; score: number }[] {
  const earned = new Map<string, number>()
  for (const ranking of rankings) {
    ranking.forEach((id, index) => earned.set(id, (earned.get(id) ?? 0) + 1 / (damping + index + 1)))
  }
  const best = Math.max(0, ...earned.values())
  return [...earned]
    .map(([id, sum]) => ({ id, score: best > 0 ? Math.round((sum / best) * 1000) / 1000 : 0 }))
    .sort((one, other) => other.score - one.score)
}

/** How alike two embeddings are: the cosine of the angle between them, from -1 to 1. */
export function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let dot = 0
  let first = 0
  let second = 0
  for (let index = 0; index < one.length; index += 1) {
    const a = one[index]!
    const b = other[index] ?? 0
    dot += a * b
    first += a * a
    second += b * b
  }
  return first > 0 && second > 0 ? dot / Math.sqrt(first * second) : 0
}
