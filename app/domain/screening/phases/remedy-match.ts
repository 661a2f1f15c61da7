import { has } from '../document.ts'
import type { Sentence } from '../document.ts'
import { endEffectPatterns, splitEffectPatterns } from '../lexicon/effects.ts'
import type { Hit, LexiconEntry } from '../lexicon/lexicon.ts'
import { PatternSet } from '../text/pattern.ts'
import { numberOf } from '../text/words.ts'

type Effect = Extract<LexiconEntry, { kind: 'effect' }>
type Condition = Extract<LexiconEntry, { kind: 'condition' }>

/** "Raised my platelets" is a gain, "raised my blood pressure" is harm, and so no claim. */
function isGain(effect: Effect, condition: Condition): boolean {
  if (effect.direction === 'good' || effect.direction === 'recovered') return true
  return condition.better === 'either' || condition.better === effect.direction
}

/** "Increases the risk of stroke" is a warning whatever the words beside it. */
function raisesRisk(sentence: Sentence, effect: Hit): boolean {
  if ((effect.entry as Effect).direction !== 'up') return false
  return sentence.tokens.slice(effect.to, effect.to + 4).some(({ key }) => /^(?:risk|chance|odds|danger)$/.test(key))
}

const negators = new Set(
  'not no never nor neither dont doesnt didnt wont cant isnt arent wasnt havent hasnt wouldnt couldnt aint nt nothing without hardly barely zero little'.split(
    ' ',
  ),
)
const restarts = new Set(['but', 'until', 'except', 'only', 'because', 'since'])

/** A negation up to four words before, in the same clause. */
export function isNegated(sentence: Sentence, hit: Hit): boolean {
  const { tokens } = sentence
  for (let index = hit.from - 1; index >= Math.max(0, hit.from - 5); index -= 1) {
    const key = tokens[index]!.key
    if (restarts.has(key)) return false
    if (negators.has(key)) return !/^(?:only|just)$/.test(tokens[index + 1]?.key ?? '')
    if (tokens[index]!.clauseStart) return false
  }
  return false
}

export function gap(a: Hit, b: Hit): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to))
}

const splits = new PatternSet<Effect>()
for (const { direction, patterns } of splitEffectPatterns) {
  const entry: Effect = { kind: 'effect', group: 'cure', direction, strong: true }
  for (const pattern of patterns) splits.add(pattern, entry)
}

const ends = new PatternSet<Effect>()
for (const { direction, patterns } of endEffectPatterns) {
  for (const pattern of patterns) ends.add(pattern, { kind: 'effect', group: 'cure', direction, strong: true })
}

/**
 * "Brought my platelets up": verb and particle apart, the condition between them; the verb stands for both. In "my
 * skin has gone clear" the last word does.
 */
function splitEffects(sentence: Sentence): Hit[] {
  return [
    ...splits.match(sentence).map(({ value, from }) => ({ entry: value, from, to: from + 1 })),
    ...ends.match(sentence).map(({ value, to }) => ({ entry: value, from: to - 1, to })),
  ]
}

interface Match {
  remedy: Hit | null
  effect: Hit
  condition: Hit | null
  distance: number
}

/** Effects that are claimed: not negated, not in quotation marks, not a rise in risk. */
export function claimedEffects(sentence: Sentence): Hit[] {
  const untilThis = has(sentence, 'butThis')
  return [...sentence.hits, ...splitEffects(sentence)].filter(
    (hit) =>
      hit.entry.kind === 'effect' &&
      !sentence.tokens[hit.from]!.inQuote &&
      (untilThis || !isNegated(sentence, hit)) &&
      !raisesRisk(sentence, hit),
  )
}

/** The nearest remedy, effect and condition that fit together, or null. `remedies` empty: effect and condition only. */
export function nearestMatch(
  sentence: Sentence,
  parts: { remedies: readonly Hit[]; effects: readonly Hit[]; conditions: readonly Hit[] },
): Match | null {
  let best: Match | null = null
  for (const effect of parts.effects) {
    const fitting = parts.conditions.filter(
      (condition) =>
        isGain(effect.entry as Effect, condition.entry as Condition) &&
        apart(effect, condition) &&
        gap(effect, condition) <= 14,
    )
    for (const condition of fitting) {
      for (const remedy of parts.remedies.length > 0 ? parts.remedies : [null]) {
        if (remedy && (!apart(remedy, effect) || !apart(remedy, condition) || gap(remedy, effect) > 20)) continue
        const distance = gap(effect, condition) + (remedy ? gap(remedy, effect) : 0)
        if (!best || distance < best.distance) best = { remedy, effect, condition, distance }
      }
    }
  }
  return best ?? movedCount(sentence, parts)
}

function apart(a: Hit, b: Hit): boolean {
  return a.to <= b.from || b.to <= a.from
}

/** "My platelets went from 40 to 95", "2.1 to 3.4": the numbers say which way. */
function movedCount(sentence: Sentence, parts: { remedies: readonly Hit[]; conditions: readonly Hit[] }): Match | null {
  const { tokens } = sentence
  for (let index = 1; index + 1 < tokens.length; index += 1) {
    if (tokens[index]!.key !== 'to') continue
    const before = numberOf(tokens[index - 1]!.key)
    const after = numberOf(tokens[index + 1]!.key)
    if (before === null || after === null || before === after || tokens[index - 2]?.key !== 'from') continue
    const direction = after > before ? 'up' : 'down'
    const entry: Effect = { kind: 'effect', group: 'numbers', direction, strong: true }
    const effect: Hit = { entry, from: index - 2, to: index + 2 }
    const condition = parts.conditions.find(
      (hit) => isGain(entry, hit.entry as Condition) && gap(hit, effect) <= 10 && isCount(hit),
    )
    if (condition) return { remedy: parts.remedies[0] ?? null, effect, condition, distance: 6 }
  }
  return null
}

function isCount(hit: Hit): boolean {
  return /^(?:counts|any)/.test((hit.entry as Condition).group)
}
