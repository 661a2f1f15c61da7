import type { ScreenedDocument } from '../document.ts'
import { phraseRules } from '../rules/text-rules.ts'
import type { ScreeningPhrase } from '../types.ts'
import type { Finding } from '../types.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'

const name = 'phrases'
const ruleOf = rulesById(phraseRules)

function run(document: ScreenedDocument): Finding[] {
  const { text, phrases } = document.input
  return phrases.flatMap((listed) => {
    const pattern = patternOf(listed.phrase)
    if (!pattern) return []
    const rule = ruleOf(`phrase-${listed.list}`)
    return [...text.matchAll(pattern)].map((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      return { ...found(document, { phase: name, rule }, span), explanation: explain(listed, rule.reason) }
    })
  })
}

/** The phrase as whole words, in any case and with any space between them; null for a phrase without a character. */
function patternOf(phrase: string): RegExp | null {
  const words = phrase.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu')
}

function explain(listed: ScreeningPhrase, reason: string): string {
  return listed.note ? `${reason} Note on it: ${listed.note}` : reason
}

export const listedPhrases: Phase = { name, rules: phraseRules, run }
