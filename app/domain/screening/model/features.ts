import type { Sentence } from '../document.ts'
import { generalWords } from './general-words.ts'
import type { GeneralWord } from './general-words.ts'
import { bucketOf, hashStart, hashText, hashUnit } from './hash.ts'

/** Hashed grams of one kind. Gram `i` covers the general words `from[i]` to `to[i]`, both included. */
export interface Grams {
  buckets: Int32Array
  from: Int32Array
  to: Int32Array
}

export interface SentenceGrams {
  general: readonly GeneralWord[]
  word: Grams
  character: Grams
  /** Buckets of the words of the sentence before and of the one after: "it" is named there. */
  beside: Int32Array
}

const longestWordGram = 3
const [shortestGram, longestGram] = [3, 5]
/** Seeds of the hashes, so that a word beside is another feature than the same word in the sentence. */
const seeds = { word: 1, character: 2, before: 3, after: 4 }

/** The grams of every sentence, in order. */
export function documentGrams(sentences: readonly Sentence[]): SentenceGrams[] {
  const general = sentences.map(generalWords)
  return general.map((words, index) => gramsOf(words, { before: general[index - 1], after: general[index + 1] }))
}

interface Beside {
  before?: readonly GeneralWord[] | undefined
  after?: readonly GeneralWord[] | undefined
}

export function gramsOf(general: readonly GeneralWord[], { before = [], after = [] }: Beside = {}): SentenceGrams {
  return {
    general,
    word: wordGrams(general),
    character: characterGrams(general),
    beside: Int32Array.from([...wordBuckets(before, seeds.before), ...wordBuckets(after, seeds.after)]),
  }
}

function wordBuckets(words: readonly GeneralWord[], seed: number): Set<number> {
  return new Set(words.map(({ text }) => bucketOf(hashUnit(hashText(hashStart(seed), text), 32))))
}

function wordGrams(general: readonly GeneralWord[]): Grams {
  const grams = new GramList()
  for (let from = 0; from < general.length; from += 1) {
    let hash = hashStart(seeds.word)
    for (let to = from; to < Math.min(general.length, from + longestWordGram); to += 1) {
      hash = hashUnit(hashText(hash, general[to]!.text), 32)
      grams.add(hash, from, to)
    }
  }
  return grams.done()
}

/** Over the whole sentence, spaces included, so that they also span neighbouring words. */
function characterGrams(general: readonly GeneralWord[]): Grams {
  const units: number[] = [32]
  const owner: number[] = [0]
  general.forEach(({ text }, index) => {
    for (let at = 0; at < text.length; at += 1) {
      units.push(text.charCodeAt(at))
      owner.push(index)
    }
    units.push(32)
    owner.push(index)
  })
  const grams = new GramList()
  for (let from = 0; from + shortestGram <= units.length; from += 1) {
    let hash = hashStart(seeds.character)
    for (let length = 1; length <= longestGram && from + length <= units.length; length += 1) {
      hash = hashUnit(hash, units[from + length - 1]!)
      if (length >= shortestGram) grams.add(hash, owner[from]!, owner[from + length - 1]!)
    }
  }
  return grams.done()
}

class GramList {
  readonly #buckets: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []

  add(hash: number, from: number, to: number): void {
    this.#buckets.push(bucketOf(hash))
    this.#from.push(from)
    this.#to.push(to)
  }

  done(): Grams {
    return {
      buckets: Int32Array.from(this.#buckets),
      from: Int32Array.from(this.#from),
      to: Int32Array.from(this.#to),
    }
  }
}
