import type { ScreenedDocument, Sentence } from '../document.ts'
import { assessSentences } from '../model/assess.ts'
import type { SentenceChances } from '../model/assess.ts'
import type { GeneralWord } from '../model/general-words.ts'
import { modelLabels } from '../model/labels.ts'
import type { ModelLabel } from '../model/labels.ts'
import { wordShares } from '../model/logistic.ts'
import { modelRules } from '../model/model-rules.ts'
import { trainedModel } from '../model/trained.ts'
import { deniedBelow, modelBars, thresholds, weighs } from '../thresholds.ts'
import type { Finding } from '../types.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'
import { spanOf } from './span.ts'

const name = 'model'
const ruleOf = rulesById(modelRules)

/** A finding for each sentence and label of which the model is sure enough by itself, whatever the rules found. */
export const model: Phase = {
  name,
  rules: modelRules,
  run: (document, ruled = []) => modelFindings(document, assessSentences(document, ruled)),
}

export function modelFindings(document: ScreenedDocument, assessed: readonly SentenceChances[]): Finding[] {
  return document.sentences.flatMap((sentence, index) => {
    if (sentence.quoted) return []
    const { grams, chances } = assessed[index]!
    return modelLabels.flatMap((label, at) => {
      const bar = modelBars[label]
      if (bar === null || chances[at]! < bar) return []
      const heavy = heaviest(grams.general, wordShares(trainedModel(), grams, at))
      return [modelFinding(document, { sentence, label, chance: chances[at]!, heavy })]
    })
  })
}

function modelFinding(
  document: ScreenedDocument,
  by: { sentence: Sentence; label: ModelLabel; chance: number; heavy: readonly GeneralWord[] },
): Finding {
  const { sentence, heavy } = by
  const tokens = heavy.length > 0 ? heavy : [{ from: 0, to: sentence.tokens.length }]
  const from = Math.min(...tokens.map((word) => word.from))
  const to = Math.max(...tokens.map((word) => word.to))
  const finding = found(
    document,
    { phase: name, rule: ruleOf(`model-${by.label}`) },
    spanOf(sentence, from, to),
    by.chance,
  )
  const weighed = phrases(heavy).map((phrase) => ({
    start: sentence.tokens[phrase.from]!.start,
    end: sentence.tokens[phrase.to - 1]!.end,
  }))
  const quotes = weighed.map(({ start, end }) => `“${document.input.text.slice(start, end)}”`)
  const words = quotes.length > 0 ? ` Words that weighed most: ${quotes.join(', ')}.` : ''
  return { ...finding, explanation: finding.explanation + words, weighed }
}

const mostWords = 5

/** The words that spoke most for the label, in the order of the text. */
function heaviest(general: readonly GeneralWord[], shares: Float64Array): GeneralWord[] {
  return general
    .map((word, index) => ({ word, share: shares[index]! }))
    .filter(({ word, share }) => word.to > word.from && share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostWords)
    .map(({ word }) => word)
    .sort((a, b) => a.from - b.from)
}

/** Words side by side become one phrase. */
function phrases(words: readonly GeneralWord[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of words) {
    const last = joined.at(-1)
    if (last?.to === from) last.to = to
    else joined.push({ from, to })
  }
  return joined
}

/**
 * What the rules found, with the chance that the model gives it: what the model all but rules out no longer weighs,
 * and of what weighs, the score is the chance. Labels that the model does not judge stay as they are.
 */
export function reconsidered(
  document: ScreenedDocument,
  ruled: readonly Finding[],
  assessed: readonly SentenceChances[],
): Finding[] {
  return ruled.map((finding) => {
    const at = modelLabels.findIndex((label) => label === finding.label)
    const label = modelLabels[at]
    if (label === undefined || deniedBelow[label] === null || !weighs(finding)) return finding
    const chance = Math.max(
      0,
      ...document.sentences
        .filter(({ start, end }) => start < finding.end && finding.start < end)
        .map(({ index }) => assessed[index]!.chances[at]!),
    )
    return { ...finding, score: rescored(label, chance) }
  })
}

function rescored(label: ModelLabel, chance: number): number {
  const rounded = Math.round(chance * 100) / 100
  if (chance < deniedBelow[label]!) return rounded
  return Math.max(rounded, thresholds[label])
}
