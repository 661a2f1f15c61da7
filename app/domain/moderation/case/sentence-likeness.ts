import { termsOf } from '../../screening/evidence/terms.ts'

/** Sentences that are less alike than this are not shown as like one another. */
export const alikeFrom = 0.5

/**
 * How alike two sentences are in what they speak of, from 0 to 1: twice the terms that they share by the terms that
 * they have (Dice). Terms are those of the passages' search, so that "heals" meets "cures"; small words do not count.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(termsOf(text).map(({ id }) => id))) as [Set<string>, Set<string>]
  if (a.size === 0 || b.size === 0) return 0
  return (2 * [...a].filter((id) => b.has(id)).length) / (a.size + b.size)
}

/** The words of a sentence's key that say something, each once; 20 at most. */
export function tellingWords(key: string): string[] {
  const words = termsOf(key).flatMap(({ start, end }) => key.slice(start, end).split(' '))
  return [...new Set(words)].slice(0, 20)
}
