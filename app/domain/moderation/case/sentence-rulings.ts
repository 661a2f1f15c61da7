import type { Decision, Verdict } from '../../vocabulary.ts'

/** What a moderator said of a sentence before, in another case. */
export interface Ruling {
  quote: string
  verdict: Verdict
  decision: Decision
  at: Date
  caseId: string
  /** The same sentence, but for letters' size, marks and numbers; otherwise one that is like it. */
  same: boolean
}

/** What was said most often: `count` of `of` rulings. */
export interface Tally {
  verdict: Verdict
  count: number
  of: number
}

/** Earlier rulings on a sentence and on those like it. */
export interface SentenceRulings {
  /** Of the same sentence where it was ruled on before, else of those like it. */
  tally: Tally & { same: boolean }
  /** Five at most: the same sentence first, newest first, then those that are most like it. */
  rulings: Ruling[]
}

const shown = 5

/** `rulings` in the order in which they are shown; null where there are none. */
export function summarise(rulings: Ruling[]): SentenceRulings | null {
  const same = rulings.filter((ruling) => ruling.same)
  const counted = same.length > 0 ? same : rulings
  const tally = tallyOf(counted)
  return tally && { tally: { ...tally, same: same.length > 0 }, rulings: rulings.slice(0, shown) }
}

function tallyOf(rulings: Ruling[]): Tally | null {
  const counts = new Map<Verdict, number>()
  for (const { verdict } of rulings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const most = [...counts].toSorted(([, a], [, b]) => b - a)[0]
  return most ? { verdict: most[0], count: most[1], of: rulings.length } : null
}
