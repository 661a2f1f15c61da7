import type { CueKind } from '../cues.ts'
import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { found, rulesById } from '../phases/phase.ts'
import { certain, denials, standsByRule, surerWhereDoubted, thresholds, weighs } from '../thresholds.ts'
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
  return [...kept, ...modelFindings(document, kept, assessed)]
}

function rescored(document: ScreenedDocument, finding: Finding, assessed: readonly SentenceChances[]): Finding {
  const at = modelLabels.findIndex((each) => each === finding.label)
  const label = modelLabels[at]
  const judged = document.sentences
    .filter((sentence) => overlap(sentence, finding))
    .map(({ index }) => assessed[index]!)
  if (label === undefined || judged.length === 0) return finding
  const chance = Math.max(...judged.map(({ chances }) => chances[at]!))
  // "Ginger cures colds" is said, whatever stands around it: so it is also judged by itself.
  const alone = Math.max(...judged.map(({ unaided }) => unaided[at]!))
  const isCertain = finding.label === 'emergency' && finding.score >= certain
  if (isCertain) return { ...finding, score: rounded(Math.max(chance, certain)) }
  const denied = !standsByRule(finding) || Math.max(chance, alone) < denials[label]
  const least = denied ? 0 : thresholds[finding.label]
  return { ...finding, score: rounded(Math.max(chance, least)) }
}

/** A finding for each sentence and label of which the model is sure enough and in which no rule found that label. */
function modelFindings(
  document: ScreenedDocument,
  kept: readonly Finding[],
  assessed: readonly SentenceChances[],
): Finding[] {
  const { sentences } = document
  return modelLabels.flatMap((label, at) => {
    const chanceOf = (index: number) => assessed[index]?.chances[at] ?? 0
    const ruled = kept.filter((finding) => finding.label === label)
    const touches = (finding: Finding, index: number) => {
      const sentence = sentences[index]
      return sentence !== undefined && overlap(sentence, finding)
    }
    const isRuled = ({ index }: Sentence) => ruled.some((finding) => touches(finding, index))
    const isFlagged = (index: number) => ruled.some((finding) => weighs(finding) && touches(finding, index))
    const speaks = (index: number) => {
      const sentence = sentences[index]
      return (
        sentence !== undefined &&
        maySpeak(document, { sentence, label }) &&
        chanceOf(index) >= leastChance(label, sentence)
      )
    }
    // A sentence beside a claim has the claim's words beside it, and may say nothing by itself.
    const isEcho = (sentence: Sentence) =>
      (assessed[sentence.index]!.unaided[at] ?? 0) < leastChance(label, sentence) &&
      [sentence.index - 1, sentence.index + 1].some(
        (near) => isFlagged(near) || (speaks(near) && chanceOf(near) > chanceOf(sentence.index)),
      )
    return sentences
      .filter((sentence) => speaks(sentence.index) && !isRuled(sentence) && !isEcho(sentence))
      .map((sentence) => modelFinding(document, { sentence, label, at, assessed: assessed[sentence.index]! }))
  })
}

/** Not of a block quote, nor of what somebody hid already. */
function maySpeak({ input }: ScreenedDocument, of: { sentence: Sentence; label: ModelLabel }): boolean {
  const { sentence, label } = of
  if (sentence.quoted) return false
  return label !== 'personal_data' || !input.text.slice(sentence.start, sentence.end).includes(' removed]')
}

const doubts: Partial<Record<ModelLabel, readonly CueKind[]>> = {
  remedy_claim: ['noEffect', 'warns', 'doctorSays', 'prescribed', 'othersSay', 'sarcasm', 'hypothetical'],
  contradiction: ['warns', 'sarcasm'],
  stop_treatment: ['askDoctor', 'disclaims', 'doctorSays', 'othersSay', 'sarcasm'],
}

function leastChance(label: ModelLabel, sentence: Sentence): number {
  const asked = sentence.question && label !== 'emergency'
  const doubted = asked || (doubts[label]?.some((cue) => has(sentence, cue)) ?? false)
  return doubted ? Math.max(surerWhereDoubted, thresholds[label]) : thresholds[label]
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
