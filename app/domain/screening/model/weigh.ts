import type { CueKind } from '../cues.ts'
import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { found, rulesById } from '../phases/phase.ts'
import { modelBars, standsByRule, thresholds } from '../thresholds.ts'
import { PatternSet } from '../text/pattern.ts'
import type { Finding } from '../types.ts'
import { assessSentences } from './assess.ts'
import type { SentenceChances } from './assess.ts'
import { modelLabels } from './labels.ts'
import type { ModelLabel } from './labels.ts'
import { clauseOf, heaviest, phrases } from './model-span.ts'
import { modelRules } from './model-rules.ts'

const phase = 'model'
const ruleOf = rulesById(modelRules)

/** What the rules found and what the model makes of each sentence, as one list; every score of its labels a chance. */
export function weighTogether(document: ScreenedDocument, ruled: readonly Finding[]): Finding[] {
  return weighed(document, ruled, assessSentences(document, ruled))
}

/** `assessed` follows the sentences of the document. */
export function weighed(
  document: ScreenedDocument,
  ruled: readonly Finding[],
  assessed: readonly SentenceChances[],
): Finding[] {
  // The surest rule first: where scores are equal, the first is kept.
  const kept = [...ruled].sort((a, b) => b.score - a.score).map((finding) => rescored(document, finding, assessed))
  return [...kept, ...modelFindings(document, ruled, assessed)]
}

function rescored(document: ScreenedDocument, finding: Finding, assessed: readonly SentenceChances[]): Finding {
  const at = modelLabels.findIndex((each) => each === finding.label)
  const label = modelLabels[at]
  const chances = document.sentences
    .filter((sentence) => overlap(sentence, finding))
    .map(({ index }) => assessed[index]!.chances[at] ?? 0)
  if (label === undefined || chances.length === 0) return finding
  const chance = Math.max(...chances)
  const denied = !standsByRule(finding) || chance < modelBars[label].denied
  const least = denied ? 0 : thresholds[finding.label]
  return { ...finding, score: rounded(Math.max(chance, least)) }
}

/** A finding for each sentence and label of which the model is sure enough and in which no rule found that label. */
function modelFindings(
  document: ScreenedDocument,
  ruled: readonly Finding[],
  assessed: readonly SentenceChances[],
): Finding[] {
  const { sentences } = document
  return modelLabels.flatMap((label, at) => {
    const chanceOf = (index: number) => assessed[index]?.chances[at] ?? 0
    const isRuled = (sentence: Sentence | undefined) =>
      sentence !== undefined && ruled.some((finding) => finding.label === label && overlap(sentence, finding))
    const speaks = (index: number) => {
      const sentence = sentences[index]
      return sentence !== undefined && !sentence.quoted && chanceOf(index) >= leastChance(label, sentence)
    }
    // A sentence beside a claim has the claim's words beside it, and may say nothing by itself.
    const isEcho = (sentence: Sentence) =>
      (assessed[sentence.index]!.unaided[at] ?? 0) < leastChance(label, sentence) &&
      [sentence.index - 1, sentence.index + 1].some(
        (near) => isRuled(sentences[near]) || (speaks(near) && chanceOf(near) > chanceOf(sentence.index)),
      )
    return sentences
      .filter((sentence) => speaks(sentence.index) && !isRuled(sentence) && !isEcho(sentence))
      .map((sentence) => modelFinding(document, { sentence, label, at, assessed: assessed[sentence.index]! }))
  })
}

/** Cues that would silence a rule make the model, alone, need to be surer; so does a question. */
const doubts: Partial<Record<ModelLabel, readonly CueKind[]>> = {
  remedy_claim: ['noEffect', 'warns', 'doctorSays', 'prescribed', 'othersSay', 'sarcasm', 'hypothetical'],
  contradiction: ['warns', 'sarcasm'],
  stop_treatment: ['askDoctor', 'doctorSays', 'othersSay', 'sarcasm'],
  emergency: ['past', 'over', 'general'],
}

/** Words that speak against a label, of which no rule needs to know. */
const doubtPatterns = new PatternSet<ModelLabel>()
for (const pattern of [
  '(raise|raises|raised|raising|spike|spikes|spiked|increase|increases|increased) .. (sugar|sugars|glucose|pressure|bp|cholesterol|pain|inflammation|risk|heart rate|pulse)',
  '(can|could|may|might|will|does|do|did) .. (harm|hurt|damage|worsen|trigger|irritate|poison)',
  'harms|hurts|damages|worsens|triggers|dangerous|unsafe',
  '(no|none of) ... {remedy} .. (has|have|had|ever|will|can|is|are|did)',
]) {
  doubtPatterns.add(pattern, 'remedy_claim')
}
doubtPatterns.add(
  '(never|dont|do not|shouldnt|should not|cant just) .. (stop|skip|quit|miss|ditch|halve|drop|change|come off|leave out|give up)',
  'stop_treatment',
)
doubtPatterns.add(
  '(never|dont|wouldnt|would not) .. (tell|telling|advise|say|ask) .. to .. (stop|skip|quit)',
  'stop_treatment',
)
doubtPatterns.add('(own|your|the) (clinic|ward|team|teams|surgery|pharmacist|consultant)', 'stop_treatment')
doubtPatterns.add('(is|are|was|were) within', 'remedy_claim')
// What stands where private details were masked.
doubtPatterns.add('(address|number|name|birth|detail) removed', 'personal_data')

function leastChance(label: ModelLabel, sentence: Sentence): number {
  const cued = sentence.question ? label !== 'emergency' : (doubts[label]?.some((cue) => has(sentence, cue)) ?? false)
  const doubted = cued || doubtPatterns.match(sentence).some(({ value }) => value === label)
  const { alone, doubted: surer } = modelBars[label]
  return Math.max(thresholds[label], doubted ? surer : alone)
}

function modelFinding(
  document: ScreenedDocument,
  by: { sentence: Sentence; label: ModelLabel; at: number; assessed: SentenceChances },
): Finding {
  const { sentence, label, at, assessed } = by
  const heavy = heaviest(assessed, at)
  const finding = found(
    document,
    { phase, rule: ruleOf(`model-${label}`) },
    clauseOf(sentence, heavy),
    rounded(assessed.chances[at]!),
  )
  const quotes = phrases(sentence, heavy).map(({ start, end }) => `“${document.input.text.slice(start, end)}”`)
  const words = quotes.length > 0 ? ` Words that weighed most: ${quotes.join(', ')}.` : ''
  return { ...finding, explanation: finding.explanation + words }
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end
}

/** Two digits, never across a threshold: those have two digits themselves, and this cuts. */
function rounded(chance: number): number {
  return Math.floor(chance * 100 + 1e-9) / 100
}
