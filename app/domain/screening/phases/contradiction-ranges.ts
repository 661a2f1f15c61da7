import { termsOf } from '../evidence/terms.ts'
import { numberOf, tokenise } from '../text/words.ts'
import type { Token } from '../text/words.ts'

/**
 * A statement about how much is normal, or from where on something has a name. `low` and `high` are in the unit that
 * was written, "thousand" multiplied out; one of the two may be open.
 */
export interface Limits {
  /** What is measured, or what has the name: ids of the synonym table. */
  subjects: string[]
  kind: 'normal' | 'limit'
  low: number
  high: number
}

/** Quantities that have a range, and conditions that begin at a limit. */
const measured = new Set(
  `white-cells neutrophils lymphocytes platelets hemoglobin red-cells iron b12 folate blood-pressure blood-sugar a1c
  cholesterol tsh fever vitamin-d kidney`.split(/\s+/),
)
const bounded = new Set('leukopenia neutropenia anemia thrombocytopenia fever diabetes heart blood-pressure'.split(' '))

const ordinary = /^(?:normal|normally|healthy|usual|usually|fine|range|reference|ideal|ok|okay|target|average|typical)$/
const below = /^(?:below|under|beneath|less|fewer|lower)$/
const above = /^(?:above|over|more|higher|greater|from|least|exceed)$/
const names = /^(?:called|means|mean|is|are|start|starts|begin|begins|counts|count|defined|severe|diagnosed|only)$/

/** The limits that a sentence states, or null. */
export function limitsIn(text: string): Limits | null {
  const tokens = tokenise(text, 0, text.length)
  const numbers = tokens.flatMap((token, index) => {
    const value = numberOf(token.key)
    return value === null ? [] : [{ value, index }]
  })
  if (numbers.length === 0 || numbers.length > 3) return null
  const ids = [...new Set(termsOf(text).map(({ id }) => id.replace(/^~/, '')))]
  const range = rangeIn(tokens, numbers)
  const normal = tokens.some(({ key }) => ordinary.test(key))
  const quantities = ids.filter((id) => measured.has(id))
  if (range && normal && quantities.length === 1) return { subjects: quantities, kind: 'normal', ...range }
  const conditions = ids.filter((id) => bounded.has(id))
  const bound = boundIn(tokens, numbers)
  if (!bound || conditions.length !== 1 || !tokens.some(({ key }) => names.test(key))) return null
  return { subjects: conditions, kind: 'limit', ...bound }
}

/** "Between 4.0 and 11.0 thousand", "4,000 to 11,000", "150-450". */
function rangeIn(tokens: readonly Token[], numbers: readonly { value: number; index: number }[]) {
  for (const [at, first] of numbers.entries()) {
    const second = numbers[at + 1]
    if (!second || second.index - first.index > 3 || second.value <= first.value) continue
    const between = tokens.slice(first.index + 1, second.index).map(({ key }) => key)
    if (between.length > 0 && !between.some((key) => key === 'and' || key === 'to')) continue
    const scale = scaleAt(tokens, second.index)
    const own = scaleAt(tokens, first.index)
    return { low: first.value * (own > 1 ? own : scale), high: second.value * scale }
  }
  return null
}

function boundIn(tokens: readonly Token[], numbers: readonly { value: number; index: number }[]) {
  const [first] = numbers
  if (!first || numbers.length > 1) return null
  const before = tokens.slice(Math.max(0, first.index - 3), first.index).map(({ key }) => key)
  const value = first.value * scaleAt(tokens, first.index)
  if (before.some((key) => below.test(key))) return { low: 0, high: value }
  if (before.some((key) => above.test(key))) return { low: value, high: Infinity }
  return null
}

function scaleAt(tokens: readonly Token[], index: number): number {
  const unit = tokens[index]!.key.replace(/^[\d.,]+/, '') || (tokens[index + 1]?.key ?? '')
  return /^(?:thousand|k)$/.test(unit) ? 1000 : 1
}

/** Counts are written per microlitre or in thousands, hemoglobin per litre or decilitre. */
const factors = [1, 1000, 0.001]

/** Whether two statements of the same kind about the same thing cannot both be read as right. */
export function differ(claim: Limits, passage: Limits): boolean {
  if (claim.kind !== passage.kind || !claim.subjects.some((id) => passage.subjects.includes(id))) return false
  const all = claim.subjects.includes('hemoglobin') ? [...factors, 10, 0.1] : factors
  return all.every((factor) => apart({ low: claim.low * factor, high: claim.high * factor }, passage, claim.kind))
}

function apart(
  claim: { low: number; high: number },
  passage: { low: number; high: number },
  kind: Limits['kind'],
): boolean {
  if (kind === 'normal') {
    const shared = Math.min(claim.high, passage.high) - Math.max(claim.low, passage.low)
    return shared < 0.2 * Math.min(claim.high - claim.low, passage.high - passage.low)
  }
  // Limits that look in different directions say different things.
  if (Number.isFinite(claim.high) !== Number.isFinite(passage.high)) return false
  const mine = Number.isFinite(claim.high) ? claim.high : claim.low
  const theirs = Number.isFinite(passage.high) ? passage.high : passage.low
  return mine > theirs * 1.3 || mine < theirs / 1.3
}
