import type { Sentence } from '../document.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { numberOf } from '../text/words.ts'

type Move = 'up' | 'down' | 'same' | 'better' | 'worse'

/** Between two readings of which the second is the later one: "3.0, now 4.4". */
const turns = new Set(['to', 'now', 'then', 'after', 'later', 'is', 'by', 'today', 'week', 'month', 'and'])

const mostWordsBetween = 7
/** Readings that differ by less than this are the same; by more than `farApart`, they are not of one thing. */
const [alike, farApart] = [1.04, 30]

/** What readings told one after the other do: from 3.0 to 4.4 is "up", and "better" where it is a count. */
export function readingMoves({ tokens, hits }: Sentence): Set<Move> {
  const readings = tokens.flatMap(({ key }, at) => {
    const value = readingOf(key)
    return value === null ? [] : [{ value, at }]
  })
  const moves = new Set<Move>()
  readings.slice(1).forEach((later, index) => {
    const earlier = readings[index]!
    const between = tokens.slice(earlier.at + 1, later.at)
    if (between.length > mostWordsBetween || !between.some(({ key }) => turns.has(key))) return
    const way = wayOf(later.value / earlier.value)
    if (way === null) return
    moves.add(way)
    if (way !== 'same') for (const turn of turnsOf(way, hits)) moves.add(turn)
  })
  return moves
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
