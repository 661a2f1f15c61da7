import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { numberOf, wordKeys } from '../text/words.ts'
import { negatedBetween } from './pattern-phase.ts'

/* Which numbers in a sentence are readings that are dangerous by themselves or with what the post says. */

export interface Reading {
  /** Of `emergency-number-rules.ts`. */
  rule: string
  /** Token index of the number, and of the word that names what was measured. */
  at: number
  from: number
}

/** What the rest of the post says of the one who is measured. */
export interface Patient {
  lowCounts: boolean
  immune: boolean
  infant: boolean
  pregnant: boolean
}

const keys = (words: string) => new Set(wordKeys(words))
const within = (value: number, least: number, most: number) => value >= least && value <= most

interface Measure {
  rule: string
  words: Set<string>
  /** In every unit that patients use. */
  isDangerous: (value: number) => boolean
}

const measures: readonly Measure[] = [
  {
    rule: 'very-low-count',
    words: keys('anc neutrophil neutrophils neuts'),
    isDangerous: (value) => value <= 0.5 || within(value, 10, 500),
  },
  {
    rule: 'very-low-count',
    words: keys('platelet platelets plts'),
    isDangerous: (value) => (value > 0 && value <= 10) || within(value, 1000, 10_000),
  },
  {
    rule: 'dangerous-sugar',
    words: keys('sugar sugars glucose bg bs'),
    isDangerous: (value) =>
      within(value, 400, 1499) || within(value, 25, 39) || (within(value, 1, 2.8) && !Number.isInteger(value)),
  },
  {
    rule: 'dangerous-sugar',
    words: keys('ketone ketones'),
    isDangerous: (value) => within(value, 1.5, 12),
  },
  {
    rule: 'dangerous-blood-test',
    words: keys('potassium k'),
    isDangerous: (value) => within(value, 6.2, 10) || within(value, 1.5, 2.5),
  },
  {
    rule: 'dangerous-blood-test',
    words: keys('sodium na'),
    isDangerous: (value) => within(value, 100, 118) || within(value, 160, 190),
  },
  {
    rule: 'dangerous-blood-test',
    words: keys('inr'),
    isDangerous: (value) => within(value, 6, 20),
  },
  {
    rule: 'dangerous-blood-test',
    words: keys('hemoglobin haemoglobin hb hgb'),
    isDangerous: (value) => within(value, 2, 6) || within(value, 25, 60),
  },
  {
    rule: 'low-oxygen',
    words: keys('oxygen sats sat spo2 saturation o2 saturations'),
    isDangerous: (value) => within(value, 50, 88),
  },
]
const noPercent = new Set(['very-low-count', 'dangerous-blood-test'])

const temperatureWords = keys('temperature temp fever febrile thermometer feverish')
const celsius = keys('c celsius centigrade')
const pressureWords = keys('pressure bp')
const pulseWords = keys('pulse hr bpm heartbeat')
const ironWords = keys('ferritin transferrin iron tsat')
const swallowed = keys('took taken swallowed swallow taking necked downed had ate')
const pieces = keys('tablet tablets pill pills capsules')
/** A dose, a schedule or an age, not a heap of tablets. */
const notPieces = keys(
  'mg mcg g ml units iu percent week weeks month months year years day days hour hours minutes daily per times',
)
const schedule = keys('daily per each every day weekly week over')
const otherUnit = /^(?:mg|mcg|kg|cm|year|day|week|month|hour|percent|minute|ml|am|pm|lb|transfusion|unit|bag)$/

export function* readingsIn(document: ScreenedDocument, sentence: Sentence, given: Patient): Generator<Reading> {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const value = numberOf(tokens[at]!.key)
    if (value === null || tokens[at - 1]?.key === 'type' || isDialled(tokens, at)) continue
    const unit = tokens[at]!.key.replace(/^[\d.,]+/, '') || (tokens[at + 1]?.key ?? '')
    const heat = heatAt(sentence, { at, unit, immune: given.immune })
    const isFever = within(value, 38, 43) || within(value, 100.4, 109)
    if (heat !== null && isFever && !otherUnit.test(unit)) {
      if (given.lowCounts) yield { rule: 'fever-low-counts', at, from: heat }
      else if (given.infant) yield { rule: 'infant-fever', at, from: heat }
      else if (within(value, 40, 43) || value >= 104) yield { rule: 'high-fever', at, from: heat }
      continue
    }
    if (otherUnit.test(unit) && unit !== 'percent' && unit !== 'am' && unit !== 'pm') continue
    for (const { rule, words, isDangerous } of measures) {
      const from = measured(sentence, at, words)
      if (from === null || !isDangerous(value) || (noPercent.has(rule) && unit === 'percent')) continue
      if (rule === 'low-oxygen' && !isOxygen(sentence, at)) continue
      yield { rule, at, from }
    }
    const pressure = measured(sentence, at, pressureWords) ?? (isFraction(document, sentence, at) ? at : null)
    const lower = numberOf(tokens[at + 1]?.key ?? '') ?? 0
    const limit = given.pregnant ? { upper: 160, lower: 105 } : { upper: 180, lower: 100 }
    if (pressure !== null && within(value, limit.upper, 300) && within(lower, limit.lower, 200)) {
      yield { rule: 'dangerous-pressure', at, from: pressure }
    }
    const pulse = measured(sentence, at, pulseWords) ?? (isOfHeart(tokens, at) ? at : null)
    if (pulse !== null && (within(value, 20, 38) || within(value, 170, 260))) {
      yield { rule: 'dangerous-pulse', at, from: pulse }
    }
    const took = nearest(sentence, at, swallowed, 4, 0)
    if (took !== null && within(value, 8, 300) && Number.isInteger(value) && isHeap(sentence, at, unit)) {
      yield { rule: 'tablets-taken', at, from: took }
    }
  }
}

/** Whether a reading is named that is not dangerous: "hemoglobin 9.8", "temp 37.4". */
export function hasHarmlessReading(sentence: Sentence): boolean {
  const { tokens } = sentence
  return tokens.some(({ key }, at) => {
    const value = numberOf(key)
    if (value === null || isDialled(tokens, at)) return false
    const isMild = ({ words, isDangerous }: Measure) => measured(sentence, at, words) !== null && !isDangerous(value)
    const isWarm = within(value, 35, 37.9) || within(value, 95, 100.3)
    return measures.some(isMild) || (isWarm && measured(sentence, at, temperatureWords) !== null)
  })
}

/** Where a temperature is named, or what says by itself that the number is one: "38.7 and on chemo". */
function heatAt(sentence: Sentence, { at, unit, immune }: { at: number; unit: string; immune: boolean }) {
  const degrees = celsius.has(unit) || unit === 'f' || unit === 'fahrenheit' || unit === 'degree' || unit === 'deg'
  const isBare = /^\d\d[.,]\d$/.test(sentence.tokens[at]!.key) && (has(sentence, 'now') || immune)
  return nearest(sentence, at, temperatureWords, 7, 4) ?? (degrees || isBare ? at : null)
}

/** Where what was measured is named, up to five words before and no other number between. */
function measured(sentence: Sentence, at: number, words: Set<string>): number | null {
  const named = nearest(sentence, at, words, 5, 0)
  const other = named !== null && sentence.tokens.slice(named + 1, at).some(({ key }) => numberOf(key) !== null)
  return other ? null : named
}

/** Not the saturation of transferrin, and not what is "between 85 and 90". */
function isOxygen({ tokens }: Sentence, at: number): boolean {
  const between = tokens.slice(Math.max(0, at - 3), at).some(({ key }) => key === 'between')
  return !between && !tokens.some(({ key }) => ironWords.has(key))
}

/** "170/110", written with a stroke, needs no name. */
function isFraction({ input }: ScreenedDocument, { tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && /^ ?\/ ?$/.test(input.text.slice(tokens[at]!.end, next.start))
}

/** "Heart rate 28", "heart beating at 190". */
function isOfHeart(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ key }) => key)
  return before.includes('heart') && before.some((key) => key === 'rate' || key === 'beat' || key === 'beating')
}

/** A group of a number to ring, "020 7946 0958": a run of bare digits that begins with a nought. */
function isDialled(tokens: Sentence['tokens'], at: number): boolean {
  const isGroup = (index: number) => /^\d+$/.test(tokens[index]?.key ?? '')
  let first = at
  while (isGroup(first) && isGroup(first - 1) && tokens[first - 1]!.end + 1 >= tokens[first]!.start) first -= 1
  return /^0\d+$/.test(tokens[first]!.key)
}

function nearest({ tokens }: Sentence, at: number, words: Set<string>, before: number, after: number): number | null {
  for (let step = 1; step <= Math.max(before, after); step += 1) {
    if (step <= before && words.has(tokens[at - step]?.key ?? '')) return at - step
    if (step <= after && words.has(tokens[at + step]?.key ?? '')) return at + step
  }
  return null
}

/** The number counts tablets taken at once: a drug or "tablets" follows, and no unit or schedule does. */
function isHeap(sentence: Sentence, at: number, unit: string): boolean {
  const { tokens } = sentence
  if (notPieces.has(unit) || negatedBetween(sentence, at - 5, at)) return false
  const after = tokens.slice(at + 1, at + 8).map(({ key }) => key)
  if (after.some((key) => schedule.has(key)) || after.slice(0, 3).some((key) => /^\d/.test(key))) return false
  const drugs = [...hitsOf(sentence, 'otc'), ...hitsOf(sentence, 'treatment')]
  return after.slice(0, 4).some((key) => pieces.has(key)) || drugs.some(({ from }) => from > at && from <= at + 4)
}
