import { wordKeys } from './words.ts'
import type { Token } from './words.ts'

interface Node<T> {
  next: Map<string, Node<T>>
  values: T[]
}

/** Looks up phrases of any length word by word: one pass over the text, however long the lexicon. */
export class TokenTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }

  add(phrase: string, value: T): void {
    let node = this.#root
    for (const key of wordKeys(phrase)) {
      let next = node.next.get(key)
      if (!next) node.next.set(key, (next = { next: new Map(), values: [] }))
      node = next
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value)
  }

  /** The longest phrase that starts at `tokens[from]`; `to` is the index behind its last word. */
  longestAt(tokens: readonly Token[], from: number): { to: number; values: readonly T[] } | null {
    let node = this.#root
    let best: { to: number; values: readonly T[] } | null = null
    for (let index = from; index < tokens.length; index += 1) {
      const next = node.next.get(tokens[index]!.key)
      if (!next) break
      node = next
      if (node.values.length > 0) best = { to: index + 1, values: node.values }
    }
    return best
  }
}
