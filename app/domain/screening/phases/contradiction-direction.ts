import { termsOf } from '../evidence/terms.ts'
import type { Term } from '../evidence/terms.ts'
import { tokenise } from '../text/words.ts'

/** "A raises B": what acts, which way, on what. */
export interface Direction {
  agents: string[]
  way: 'up' | 'down'
  objects: string[]
}

const up = /^(?:raise|raised|raising|increase|increased|increasing|boost|boosted|elevate|elevated|heighten|push)$/
const down =
  /^(?:lower|lowered|lowering|reduce|reduced|reducing|decrease|decreased|decreasing|suppress|suppressed|deplete|damage)$/
const denial = /^(?:not|never|no|dont|doesnt|cant|wont|didnt|without|hardly|rarely|nor|neither|isnt|arent)$/
/** Verbs of the synonym table: they say which way, and are not what is spoken of. */
const verbs = new Set(['~raise', '~lower', '~cause', '~cure', '~prevent', '~medicine', '~doctor'])

interface Turn {
  way: Direction['way']
  start: number
  end: number
}

/** The one direction that a short plain sentence states, or null. */
export function directionIn(text: string): Direction | null {
  const tokens = tokenise(text, 0, text.length)
  const turns = tokens.flatMap(({ key, start, end }): Turn[] => {
    const way = up.test(key) ? 'up' : down.test(key) ? 'down' : null
    return way ? [{ way, start, end }] : []
  })
  const [turn] = turns
  if (!turn || turns.length > 1) return null
  const terms = termsOf(text)
  const agents = idsOf(terms.filter(({ end }) => end <= turn.start))
  const objects = idsOf(terms.filter(({ start }) => start >= turn.end))
  if (agents.length === 0 || objects.length === 0) return null
  const denied = tokens.filter(({ key, start }) => start < turn.start && denial.test(key)).length % 2 === 1
  const way = denied ? (turn.way === 'up' ? 'down' : 'up') : turn.way
  return { agents, objects, way }
}

const idsOf = (terms: readonly Term[]) => [...new Set(terms.map(({ id }) => id))].filter((id) => !verbs.has(id))

/** Both speak of the same agent and the same object, and point opposite ways. */
export function opposes(claim: Direction, passage: Direction): boolean {
  return (
    claim.way !== passage.way &&
    claim.agents.some((id) => passage.agents.includes(id)) &&
    claim.objects.some((id) => passage.objects.includes(id))
  )
}
