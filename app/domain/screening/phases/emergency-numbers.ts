import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { emergencyNumberRules } from '../rules/emergency-number-rules.ts'
import { certain } from '../thresholds.ts'
import { numberOf, wordKeys } from '../text/words.ts'
import type { Finding } from '../types.ts'
import { readingsIn } from './dangerous-readings.ts'
import type { Reading } from './dangerous-readings.ts'
import { aboutSomebody, cameOutWell, conditional, inPresent, isLimit, isPast } from './news.ts'
import { negatedBetween } from './pattern-phase.ts'
import { found, rulesById } from './phase.ts'
import { spanOf } from './span.ts'

const name = 'emergency'
const ruleOf = rulesById(emergencyNumberRules)
const keys = (words: string) => new Set(wordKeys(words))

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
const pregnantWords = keys('pregnant pregnancy preeclampsia eclampsia bump trimester')

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
      const sure = isPlain(document, sentence, rule)
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

/** Words of a memory, a rule or a limit. */
const told = keys(`
  had was were been did went got felt spent made gave kept phoned feared card rule rang above over below under if when
  means mean can could would should may might always never usually normal fine safe safely harmless everybody everyone line poster`)

/**
 * "My potassium is 7.1.", "Temp 39.2. ANC 200.": told in the present, or a fever beside low counts, and no word that
 * could make it a memory or a rule. Of a low count alone nothing is certain: some live with it.
 */
function isPlain(document: ScreenedDocument, sentence: Sentence, rule: string): boolean {
  const { index } = sentence
  if (livedWith.has(rule) || isMemoryOrRule(sentence)) return false
  if (has(sentence, 'now') || inPresent(document, sentence)) return true
  const beside = document.sentences.slice(Math.max(0, index - 1), index + 2).find(isOfLowCounts)
  return rule === 'fever-low-counts' && beside !== undefined && !isMemoryOrRule(beside)
}

const livedWith = new Set(['very-low-count', 'fever-beside-low-counts'])
const isOfLowCounts = ({ tokens }: Sentence) => tokens.some(({ key }) => severeWords.has(key) || key === 'wbc')
const isMemoryOrRule = ({ tokens }: Sentence) => tokens.some(({ key }) => told.has(key))

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
