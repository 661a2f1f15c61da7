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
  /** Buckets of the words of the sentences before and of the one after: "it" is named there. */
  beside: Int32Array
}

const longestWordGram = 3
/** "helped" and "counts" belong together even where words stand between them: pairs up to this many words apart. */
const widestPair = 5
const [shortestGram, longestGram] = [3, 5]
const sentencesBefore = 2
/** Seeds of the hashes, so that a word beside is another feature than the same word in the sentence. */
const seeds = { word: 1, character: 2, before: 3, after: 4, pair: 9 }

/** The grams of every sentence, in order. */
export function documentGrams(sentences: readonly Sentence[]): SentenceGrams[] {
  return postGrams(sentences.map(generalWords))
}

export function postGrams(general: readonly GeneralWord[][]): SentenceGrams[] {
  return general.map((words, index) =>
    gramsOf(words, {
      before: general.slice(Math.max(0, index - sentencesBefore), index).flat(),
      after: general[index + 1],
    }),
  )
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
  return new Set(words.map((word) => bucketOf(addWord(hashStart(seed), word))))
}

function wordGrams(general: readonly GeneralWord[]): Grams {
  const grams = new GramList()
  for (let from = 0; from < general.length; from += 1) {
    let hash = hashStart(seeds.word)
    for (let to = from; to < Math.min(general.length, from + longestWordGram); to += 1) {
      hash = addWord(hash, general[to]!)
      grams.add(hash, from, to)
    }
    const first = addWord(hashStart(seeds.pair), general[from]!)
    for (let to = from + 2; to <= Math.min(general.length - 1, from + widestPair); to += 1) {
      grams.add(addWord(first, general[to]!), from, to)
    }
  }
  return grams.done()
}

function addWord(hash: number, { text }: GeneralWord): number {
  return hashUnit(hashText(hash, text), 32)
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
