import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { emergencyNumberRules } from '../rules/emergency-rules.ts'
import { numberOf, wordKeys } from '../text/words.ts'
import type { Finding } from '../types.ts'
import { negatedBetween } from './pattern-phase.ts'
import { found, rulesById } from './phase.ts'
import { spanOf } from './span.ts'

const name = 'emergency'
const ruleOf = rulesById(emergencyNumberRules)
const keys = (words: string) => new Set(wordKeys(words))

const temperatureWords = keys('temperature temp fever febrile thermometer feverish')
const celsius = keys('c celsius centigrade')
const lowCountWords = keys(`
  chemo chemotherapy neutropenia neutropenic leukopenia leucopenia neutrophil neutrophils anc wbc whites leukemia
  lymphoma transplant pancytopenia azathioprine imuran methotrexate clozapine clozaril mycophenolate cyclophosphamide
  rituximab carbimazole methimazole clozaril immunosuppressed immunocompromised splenectomy spleen`)
const severeWords = keys(`
  chemo chemotherapy neutropenia neutropenic neutrophils anc clozapine clozaril transplant pancytopenia leukemia
  splenectomy azathioprine methotrexate carbimazole counts`)
const feverWords = keys('fever feverish rigors chills shivering febrile')
const presentWords = keys('have has got running spiking spiked developed having feel feeling with started a')
const neutrophilWords = keys('anc neutrophil neutrophils neuts')
const plateletWords = keys('platelet platelets plts')
const sugarWords = keys('sugar sugars glucose bg bs')
const pressureWords = keys('pressure bp')
const oxygenWords = keys('oxygen sats sat spo2 saturation o2 saturations')
const swallowed = keys('took taken swallowed swallow taking')
const pieces = keys('tablet tablets pill pills capsules')
/** A dose, a schedule or an age, not a heap of tablets. */
const notPieces = keys(
  'mg mcg g ml units iu percent week weeks month months year years day days hour hours minutes daily per times',
)
const schedule = keys('daily per each every day weekly week over')

interface Reading {
  rule: string
  /** Token index of the number. */
  at: number
  from: number
}

/** Readings that are dangerous by themselves or with what the rest of the post says. */
export function numberFindings(document: ScreenedDocument): Finding[] {
  const lowCounts =
    document.sentences.some(({ tokens }) => tokens.some(({ key }) => lowCountWords.has(key))) ||
    wordKeys(document.input.article.title).some((key) => lowCountWords.has(key))
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted || !isNews(document, sentence)) return []
    const readings = [...readingsIn(sentence, lowCounts), ...feverIn(document, sentence)]
    return readings.slice(0, 3).map(({ rule, at, from }) => {
      const span = spanOf(sentence, Math.min(at, from), Math.max(at, from) + 1)
      return found(document, { phase: name, rule: ruleOf(rule) }, span)
    })
  })
}

/** Told as something that is happening, not as a rule, a memory or a question about what a number means. */
function isNews(document: ScreenedDocument, sentence: Sentence): boolean {
  if (has(sentence, 'general') || has(sentence, 'over') || has(document.sentences[sentence.index + 1], 'over'))
    return false
  if (has(sentence, 'past') && !has(sentence, 'now')) return false
  if (conditional(sentence)) return false
  return (
    !sentence.question ||
    sentence.tokens.some(({ key }) => key === 'i' || key === 'my' || key === 'she' || key === 'he')
  )
}

/** "Go in if ...": the "if" of a rule, not of "I do not know if". */
export function conditional({ tokens }: Sentence): boolean {
  return tokens.some(({ key }, index) => {
    if (key !== 'if' && key !== 'when' && key !== 'unless') return false
    const next = tokens[index + 1]?.key ?? ''
    if (key === 'when') return next === 'your' || next === 'you'
    return !/^(?:know|sure|unsure|wonder|wondering|ask|see|unclear|asking|as)$/.test(tokens[index - 1]?.key ?? '')
  })
}

/** A fever without a number counts when it is somebody's now, and low counts or chemotherapy stand beside it. */
function* feverIn(document: ScreenedDocument, sentence: Sentence): Generator<Reading> {
  const { tokens, index } = sentence
  const nearby = document.sentences.slice(Math.max(0, index - 2), index + 3).flatMap((each) => each.tokens)
  if (!nearby.some(({ key }) => severeWords.has(key))) return
  const at = tokens.findIndex(({ key }) => feverWords.has(key))
  if (at < 0 || negatedBetween(sentence, at - 4, at)) return
  const present = tokens.slice(Math.max(0, at - 5), at).some(({ key }) => presentWords.has(key))
  if (present || has(sentence, 'now')) yield { rule: 'fever-beside-low-counts', at, from: at }
}

function* readingsIn(sentence: Sentence, lowCounts: boolean): Generator<Reading> {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const value = numberOf(tokens[at]!.key)
    if (value === null || tokens[at - 1]?.key === 'type') continue
    const near = (words: Set<string>, before = 6, after = 0) => nearest(sentence, at, words, before, after)
    const measured = (words: Set<string>) => {
      const named = near(words, 5)
      const other = named !== null && tokens.slice(named + 1, at).some(({ key }) => numberOf(key) !== null)
      return other ? null : named
    }
    const unit = tokens[at]!.key.replace(/^[\d.,]+/, '') || (tokens[at + 1]?.key ?? '')
    const degrees = celsius.has(unit) || unit === 'f' || unit === 'fahrenheit' || unit === 'degree' || unit === 'deg'
    const heat =
      near(temperatureWords, 7, 4) ??
      (degrees || (/^\d\d[.,]\d$/.test(tokens[at]!.key) && has(sentence, 'now')) ? at : null)
    const fever = (value >= 38 && value <= 43) || (value >= 100.4 && value <= 109)
    const otherUnit = /^(?:mg|mcg|kg|cm|year|day|week|month|hour|percent|minute|ml|am|pm|lb)$/.test(unit)
    if (heat !== null && fever && !otherUnit) {
      if (lowCounts) yield { rule: 'fever-low-counts', at, from: heat }
      else if ((value >= 40 && value <= 43) || value >= 104) yield { rule: 'high-fever', at, from: heat }
      continue
    }
    if (otherUnit && !/^(?:am|pm)$/.test(unit)) continue
    const neutrophils = measured(neutrophilWords)
    if (neutrophils !== null && (value <= 0.5 || (value >= 10 && value <= 500)) && unit !== 'percent') {
      yield { rule: 'very-low-count', at, from: neutrophils }
    }
    const platelets = measured(plateletWords)
    if (platelets !== null && ((value > 0 && value <= 10) || (value >= 1000 && value <= 10_000))) {
      yield { rule: 'very-low-count', at, from: platelets }
    }
    const sugar = measured(sugarWords)
    if (
      sugar !== null &&
      ((value >= 400 && value < 1500) ||
        (value >= 25 && value <= 39) ||
        (value >= 1 && value <= 2.8 && !Number.isInteger(value)))
    ) {
      yield { rule: 'dangerous-sugar', at, from: sugar }
    }
    const pressure = measured(pressureWords)
    const lower = numberOf(tokens[at + 1]?.key ?? '')
    if (pressure !== null && value >= 180 && value <= 300 && lower !== null && lower >= 100 && lower <= 200) {
      yield { rule: 'dangerous-pressure', at, from: pressure }
    }
    const oxygen = measured(oxygenWords)
    if (oxygen !== null && value >= 50 && value <= 88) yield { rule: 'low-oxygen', at, from: oxygen }
    const took = near(swallowed, 4)
    if (took !== null && value >= 8 && value <= 300 && Number.isInteger(value) && isHeap(sentence, at, unit))
      yield { rule: 'tablets-taken', at, from: took }
  }
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
