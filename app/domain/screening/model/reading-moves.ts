import type { Sentence } from '../document.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { numberOf, wordKeys } from '../text/words.ts'

type Move = 'up' | 'down' | 'same' | 'better' | 'worse'

/** Between two readings of which the second is the later one: "3.0, now 4.4", "540 before, 548 after". */
const turns = new Set(
  wordKeys(`to now then after later is by today week month and before became becomes went got in end start finish last
  first until till since still spring summer autumn fall winter january february march april may june july
  august september october november december`),
)
/** What a sentence opens with whose reading is later than that of the sentence before: "CT after: 7 mm." */
const laters = new Set(wordKeys('after afterwards now then today later since end last'))

const mostWordsBetween = 9
/** Readings that differ by less than this are the same; by more than `farApart`, they are not of one thing. */
const [alike, farApart] = [1.04, 30]

interface Reading {
  value: number
  at: number
}

/** What readings told one after the other do: from 3.0 to 4.4 is "up", and "better" where it is a count. */
export function readingMoves(sentence: Sentence, before?: Sentence): Set<Move> {
  const { tokens, hits } = sentence
  const readings = readingsOf(sentence)
  const moves = new Set<Move>()
  const add = (from: Reading, to: Reading, named: readonly Hit[]) => {
    const way = wayOf(to.value / from.value)
    if (way === null) return
    moves.add(way)
    if (way !== 'same') for (const turn of turnsOf(way, named)) moves.add(turn)
  }
  readings.slice(1).forEach((later, index) => {
    const between = tokens.slice(readings[index]!.at + 1, later.at)
    if (between.length <= mostWordsBetween && between.some(({ key }) => turns.has(key))) {
      add(readings[index]!, later, hits)
    }
  })
  const [first] = readings
  const last = before && readingsOf(before).at(-1)
  if (first && last && first.at <= 6 && tokens.slice(0, first.at + 3).some(({ key }) => laters.has(key))) {
    add(last, first, [...before.hits, ...hits])
  }
  return moves
}

function readingsOf({ tokens }: Sentence): Reading[] {
  return tokens.flatMap(({ key }, at) => {
    const value = readingOf(key)
    return value === null ? [] : [{ value, at }]
  })
}

/** Up is better for a count and worse for the blood pressure; of what else is named, nothing is known. */
export function turnsOf(way: 'up' | 'down', hits: readonly Hit[]): Set<'better' | 'worse'> {
  const turns = new Set<'better' | 'worse'>()
  for (const { entry } of hits) {
    if (entry.kind !== 'condition' || entry.better === 'either') continue
    turns.add(entry.better === way ? 'better' : 'worse')
  }
  return turns
}

/** Of "4.4", "1,200" and "38c"; null for "50mg" and for what is no number. */
function readingOf(key: string): number | null {
  const value = /^\d+(?:[.,]\d+)*[a-z]?$/.test(key) ? numberOf(key) : null
  return value !== null && value > 0 ? value : null
}

function wayOf(factor: number): 'up' | 'down' | 'same' | null {
  if (factor > farApart || factor < 1 / farApart) return null
  if (factor > alike) return 'up'
  return factor < 1 / alike ? 'down' : 'same'
}
