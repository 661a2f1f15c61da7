import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { emergencyNumberRules } from '../rules/emergency-number-rules.ts'
import { certain } from '../thresholds.ts'
import { numberOf, wordKeys } from '../text/words.ts'
import type { Finding } from '../types.ts'
import { aboutSomebody, cameOutWell, conditional, isLimit, isPast } from './news.ts'
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
  rituximab infliximab adalimumab humira biologic tacrolimus stem marrow myeloma cyclosporine ciclosporin leflunomide car
  docetaxel paclitaxel cisplatin folfox chop carbimazole methimazole clozaril immunosuppressed immunocompromised splenectomy spleen`)
const severeWords = keys(`
  chemo chemotherapy neutropenia neutropenic neutrophils anc clozapine clozaril transplant pancytopenia leukemia
  splenectomy azathioprine methotrexate carbimazole counts`)
const feverWords = keys('fever feverish rigors chills shivering febrile')
const presentWords = keys('have has got running spiking spiked developed having feel feeling with started a')
const neutrophilWords = keys('anc neutrophil neutrophils neuts')
const plateletWords = keys('platelet platelets plts')
const sugarWords = keys('sugar sugars glucose bg bs')
const pressureWords = keys('pressure bp')
const pulseWords = keys('pulse hr bpm heartbeat')
const sodiumWords = keys('sodium na')
const oxygenWords = keys('oxygen sats sat spo2 saturation o2 saturations')
const ketoneWords = keys('ketone ketones')
const potassiumWords = keys('potassium k')
const clottingWords = keys('inr')
const redWords = keys('hemoglobin haemoglobin hb hgb')
const pregnantWords = keys('pregnant pregnancy preeclampsia eclampsia bump trimester')
const swallowed = keys('took taken swallowed swallow taking necked downed had ate')
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
  const immune = document.sentences.some(({ tokens }) => tokens.some(({ key }) => lowCountWords.has(key)))
  const lowCounts = immune || wordKeys(document.input.article.title).some((key) => lowCountWords.has(key))
  const infant = document.sentences.some(isOfInfant)
  const pregnant =
    document.sentences.some(({ tokens }) => tokens.some(({ key }) => pregnantWords.has(key))) ||
    document.sentences.some(({ tokens }) => isWeeksGone(tokens))
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted || !isNews(document, sentence)) return []
    const given = { lowCounts, immune, infant, pregnant }
    const readings = [...readingsIn(document, sentence, given), ...feverIn(document, sentence)].filter(
      ({ rule, from }) => !wereSo.has(rule) || !wasMeasured(sentence, from),
    )
    return readings.slice(0, 3).map(({ rule, at, from }) => {
      const span = spanOf(sentence, Math.min(at, from), Math.max(at, from) + 1)
      const sure = rule === 'fever-low-counts' && isPlain(document, sentence)
      return found(document, { phase: name, rule: ruleOf(rule) }, span, sure ? certain : undefined)
    })
  })
}

const wereSo = new Set([
  'dangerous-pulse',
  'very-low-count',
  'dangerous-sugar',
  'dangerous-blood-test',
  'dangerous-pressure',
])

/** "My neutrophils were 0.3": a result of some other day, unless the sentence says that it is today's. */
function wasMeasured(sentence: Sentence, from: number): boolean {
  if (has(sentence, 'now')) return false
  return sentence.tokens.slice(from, from + 4).some(({ key }) => key === 'was' || key === 'were')
}

const told = keys(`
  had was were been did went got felt spent made gave kept phoned feared card rule rang above over below under if when
  means mean can could would should may might always never usually normal safe safely harmless`)

/** "My temp is 39.2. ANC 200.": side by side, and no word in them that could make it a memory or a rule. */
function isPlain({ sentences }: ScreenedDocument, sentence: Sentence): boolean {
  const { index } = sentence
  const beside = sentences.slice(Math.max(0, index - 1), index + 2).find(isOfLowCounts)
  return beside !== undefined && !saysWhen(beside) && !saysWhen(sentence)
}

const isOfLowCounts = ({ tokens }: Sentence) => tokens.some(({ key }) => severeWords.has(key) || key === 'wbc')
const saysWhen = ({ tokens }: Sentence) => tokens.some(({ key }) => told.has(key))

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

const young = keys('newborn neonate')
const small = new Set([
  '1',
  '2',
  'one',
  'two',
  'three',
  '3',
  'four',
  '4',
  'five',
  '5',
  'six',
  '6',
  'seven',
  '7',
  'eight',
  '8',
  'nine',
  '9',
  '10',
  'ten',
  '11',
  '12',
  'twelve',
])

/** Younger than three months: "5 week old", "two months old", "newborn", "baby is 2 months". */
function isOfInfant({ tokens }: Sentence): boolean {
  return tokens.some(({ key }, index) => {
    if (young.has(key)) return true
    const unit = tokens[index + 1]?.key ?? ''
    if (!small.has(key) || !/^(?:week|day|month|wk|mth)$/.test(unit)) return false
    if (/^(?:month|mth)$/.test(unit) && !/^(?:1|2|one|two)$/.test(key)) return false
    const old = tokens[index + 2]?.key === 'old'
    return old || tokens.slice(Math.max(0, index - 3), index).some(({ key: word }) => word === 'baby')
  })
}

/** "34 weeks, and my blood pressure": how the pregnant count. */
function isWeeksGone(tokens: Sentence['tokens']): boolean {
  return tokens.some(({ key }, index) => {
    const weeks = numberOf(key)
    const unit = tokens[index + 1]?.key
    return weeks !== null && weeks >= 20 && weeks <= 42 && unit === 'week' && (tokens[index + 2]?.clauseStart ?? false)
  })
}

/** Told as something that is happening, not as a rule, a memory or a question about what a number means. */
function isNews(document: ScreenedDocument, sentence: Sentence): boolean {
  if (has(sentence, 'general') || cameOutWell(document, sentence) || isLimit(sentence)) return false
  if (isPast(document, sentence) || conditional(sentence)) return false
  return !sentence.question || aboutSomebody(sentence) || !asksForMeaning.test(sentence.tokens[0]?.key ?? '')
}

/** "What does 0.3 mean?" asks for a meaning; "temp 39, day ten of chemo, go in?" tells of somebody. */
const asksForMeaning = /^(?:what|which|how|is|are|does|do|can|could|why|when|would|will)$/

/** A fever without a number counts when it is somebody's now, and low counts or chemotherapy stand beside it. */
function* feverIn(document: ScreenedDocument, sentence: Sentence): Generator<Reading> {
  const { tokens, index } = sentence
  const nearby = document.sentences.slice(Math.max(0, index - 2), index + 3).flatMap((each) => each.tokens)
  if (!nearby.some(({ key }) => severeWords.has(key))) return
  const at = tokens.findIndex(({ key }) => feverWords.has(key))
  if (at < 0 || negatedBetween(sentence, at - 4, at)) return
  const present = tokens.slice(Math.max(0, at - 5), at).some(({ key }) => presentWords.has(key))
  const felt = /^(?:feverish|shivering|rigor)$/.test(tokens[at]!.key) && !sentence.question
  if (present || felt || has(sentence, 'now')) yield { rule: 'fever-beside-low-counts', at, from: at }
}

function* readingsIn(
  document: ScreenedDocument,
  sentence: Sentence,
  given: { lowCounts: boolean; immune: boolean; infant: boolean; pregnant: boolean },
): Generator<Reading> {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const value = numberOf(tokens[at]!.key)
    if (value === null || tokens[at - 1]?.key === 'type' || isDialled(tokens, at)) continue
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
      (degrees || (/^\d\d[.,]\d$/.test(tokens[at]!.key) && (has(sentence, 'now') || given.immune)) ? at : null)
    const fever = (value >= 38 && value <= 43) || (value >= 100.4 && value <= 109)
    const otherUnit = /^(?:mg|mcg|kg|cm|year|day|week|month|hour|percent|minute|ml|am|pm|lb)$/.test(unit)
    if (heat !== null && fever && !otherUnit) {
      if (given.lowCounts) yield { rule: 'fever-low-counts', at, from: heat }
      else if (given.infant) yield { rule: 'infant-fever', at, from: heat }
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
    const lower = numberOf(tokens[at + 1]?.key ?? '')
    const pressure = measured(pressureWords) ?? (isFraction(document, sentence, at) ? at : null)
    const limit = given.pregnant ? { upper: 160, lower: 105 } : { upper: 180, lower: 100 }
    if (
      pressure !== null &&
      value >= limit.upper &&
      value <= 300 &&
      lower !== null &&
      lower >= limit.lower &&
      lower <= 200
    ) {
      yield { rule: 'dangerous-pressure', at, from: pressure }
    }
    const ketones = measured(ketoneWords)
    if (ketones !== null && value >= 1.5 && value <= 12) yield { rule: 'dangerous-sugar', at, from: ketones }
    const potassium = measured(potassiumWords)
    if (potassium !== null && ((value >= 6.2 && value <= 10) || (value >= 1.5 && value <= 2.5))) {
      yield { rule: 'dangerous-blood-test', at, from: potassium }
    }
    const sodium = measured(sodiumWords)
    if (sodium !== null && ((value >= 100 && value <= 118) || (value >= 160 && value <= 190))) {
      yield { rule: 'dangerous-blood-test', at, from: sodium }
    }
    const pulse = measured(pulseWords) ?? (isOfHeart(tokens, at) ? at : null)
    if (pulse !== null && ((value >= 20 && value <= 38) || (value >= 170 && value <= 260))) {
      yield { rule: 'dangerous-pulse', at, from: pulse }
    }
    const clotting = measured(clottingWords)
    if (clotting !== null && value >= 6 && value <= 20) yield { rule: 'dangerous-blood-test', at, from: clotting }
    const red = measured(redWords)
    if (red !== null && ((value >= 2 && value <= 6) || (value >= 25 && value <= 60)) && unit !== 'percent') {
      yield { rule: 'dangerous-blood-test', at, from: red }
    }
    const oxygen = measured(oxygenWords)
    const between = tokens.slice(Math.max(0, at - 3), at).some(({ key }) => key === 'between')
    if (oxygen !== null && !between && value >= 50 && value <= 88) yield { rule: 'low-oxygen', at, from: oxygen }
    const took = near(swallowed, 4)
    if (took !== null && value >= 8 && value <= 300 && Number.isInteger(value) && isHeap(sentence, at, unit))
      yield { rule: 'tablets-taken', at, from: took }
  }
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
