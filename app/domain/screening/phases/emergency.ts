import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { emergencyMindRules } from '../rules/emergency-mind-rules.ts'
import { emergencyNumberRules } from '../rules/emergency-number-rules.ts'
import { emergencyBodyRules } from '../rules/emergency-rules.ts'
import { emergencySignRules } from '../rules/emergency-signs.ts'
import type { PatternMatch } from '../text/pattern.ts'
import { numberFindings } from './emergency-numbers.ts'
import { signFindings } from './emergency-signs.ts'
import { aboutSomebody, cameOutWell, conditional, inPresent, isLimit, isPast, wasSo } from './news.ts'
import { patternFindings, patternSetOf } from './pattern-phase.ts'
import type { PatternRule } from './pattern-phase.ts'
import type { Phase } from './phase.ts'

const name = 'emergency'
const patternRules = [...emergencyMindRules, ...emergencyBodyRules]
const silencers = new Map(patternRules.map(({ id, silencedBy }) => [id, silencedBy]))
const patterns = patternSetOf(patternRules.map((rule) => ({ ...rule, silencedBy: [] })))

/**
 * A question counts when it is about somebody ("should I go in?"), not when it is about a word. What was yesterday
 * counts while it lasts ("and still"), and the next sentence may say that all is well.
 */
function score(
  document: ScreenedDocument,
  { value: rule, from, to }: PatternMatch<PatternRule>,
  sentence: Sentence,
): number {
  const silenced = silencers
    .get(rule.id)!
    .some((cue) => has(sentence, cue) && (cue !== 'past' || isPast(document, sentence)))
  if (silenced || conditional(sentence) || isLimit(sentence) || wasSo(sentence, from, to)) return 0
  if (onceHad(document, sentence, from, to)) return 0
  if (sentence.question && !aboutSomebody(sentence) && rule.id !== 'lethal-dose') return 0
  return rule.score - (cameOutWell(document, sentence) ? 0.4 : 0)
}

/** "I had crushing chest pain on Boxing Day": nothing in the sentence says that it is still so. */
function onceHad(document: ScreenedDocument, sentence: Sentence, from: number, to: number): boolean {
  if (has(sentence, 'now') || inPresent(document, sentence)) return false
  const verb = sentence.tokens.slice(Math.max(0, from - 1), to).find(({ key }) => key === 'had')
  if (!verb) return false
  const before = document.input.text.slice(Math.max(0, verb.start - 6), verb.start)
  return !/(?:have|has|['’]?ve|['’]s)\s*$/i.test(before)
}

export const emergency: Phase = {
  name,
  rules: [...patternRules, ...emergencyNumberRules, ...emergencySignRules],
  run: (document) => [
    ...patternFindings(document, name, patterns, (match, sentence) => score(document, match, sentence)),
    ...numberFindings(document),
    ...signFindings(document),
  ],
}
