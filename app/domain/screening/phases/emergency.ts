import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { emergencyNumberRules, emergencyRules } from '../rules/emergency-rules.ts'
import type { PatternMatch } from '../text/pattern.ts'
import { wordKeys } from '../text/words.ts'
import { conditional, numberFindings } from './emergency-numbers.ts'
import { patternFindings, patternSetOf } from './pattern-phase.ts'
import type { PatternRule } from './pattern-phase.ts'
import type { Phase } from './phase.ts'

const name = 'emergency'
const patterns = patternSetOf(emergencyRules.map((rule) => ({ ...rule, silencedBy: [] })))
const people = new Set(
  wordKeys(`i my me mine we our he she him her his they husband wife son daughter mum mom dad mother father partner
  sister brother friend baby child`),
)

/**
 * A question counts when it is about somebody ("should I go in?"), not when it is about a word. What was yesterday
 * counts while it lasts ("and still"), and the next sentence may say that all is well.
 */
function score(
  document: ScreenedDocument,
  { value: rule, from }: PatternMatch<PatternRule>,
  sentence: Sentence,
): number {
  const cues = emergencyRules.find(({ id }) => id === rule.id)!.silencedBy
  const silenced = cues.some((cue) => has(sentence, cue) && !(cue === 'past' && has(sentence, 'now')))
  if (silenced || conditional(sentence) || wasSo(sentence, from)) return 0
  if (sentence.question && !sentence.tokens.some(({ key }) => people.has(key))) return 0
  return rule.score - (has(document.sentences[sentence.index + 1], 'over') ? 0.4 : 0)
}

/** "Was having chest pain": told in the past, with nothing that says it goes on. */
function wasSo(sentence: Sentence, from: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 2), from)
  return before.some(({ key }) => key === 'was' || key === 'were' || key === 'started') && !has(sentence, 'now')
}

export const emergency: Phase = {
  name,
  rules: [...emergencyRules, ...emergencyNumberRules],
  run: (document) => [
    ...patternFindings(document, name, patterns, (match, sentence) => score(document, match, sentence)),
    ...numberFindings(document),
  ],
}
