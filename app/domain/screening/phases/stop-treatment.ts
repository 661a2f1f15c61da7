import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { stopTreatmentRules } from '../rules/stop-treatment-rules.ts'
import { PatternSet } from '../text/pattern.ts'
import type { PatternMatch } from '../text/pattern.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'
import { patternFindings, patternSetOf } from './pattern-phase.ts'
import type { PatternRule } from './pattern-phase.ts'
import { spanOf } from './span.ts'

const name = 'stop-treatment'
const patterns = patternSetOf(stopTreatmentRules)
const ruleOf = rulesById(stopTreatmentRules)

/** "Do not take it with food", "for granted", "personally": how to take it, or no drug at all. */
const manner = new PatternSet<'manner'>()
for (const pattern of [
  '(take|have|use|start|get|do) .. {treatment}? .. (with|together|alongside|within|without|before|after|while|during|at|on|until|more than|too|late|past|in the|for more|unless)',
  '(take|have|use) .. {treatment}? .. (on an empty|all at once|for granted|personally|out on|lightly|as|seriously|the wrong way|to heart)',
  'quit .. .. {treatment} .. (and|but|then) (have|had|now|was|felt|i|my|got|am)',
  '(stop|avoid|skip|drop|miss|refuse) .. {treatment} .. (errors|interactions|side effects|shortage|reaction|reactions|card|chart|appointment|resistance|prices|costs|queue)',
]) {
  manner.add(pattern, 'manner')
}
const pronounOrder = new PatternSet<'order'>()
for (const pattern of [
  '^ (stop|quit) (taking|using|having) (it|them|that|this|those|these|that stuff|them all)',
  '^ (ditch|bin|dump|throw|chuck|flush|drop|refuse|skip) (it|them|that|those|that stuff|them all) (away|out|down the toilet|in the bin)? $',
  '^ (get|come) off (it|them|that|that stuff|this stuff)',
  '(you|people|everyone) .. (should|need to|must|can|could) .. (stop|quit|ditch|bin|dump|come off|get off|refuse|skip) (taking|using)? (it|them|that|those)',
  '^ (wean|taper) (yourself|yourselves|himself|herself|them) off',
  '(nobody|no one) needs (it|them|any of it|any of them)',
  '^ you (dont|do not) need (it|them|any of it|any of them)',
]) {
  pronounOrder.add(pattern, 'order')
}

/**
 * "Just stop it, no need to ask your doctor" speaks of asking and means the reverse, so this phase weighs its cues
 * itself instead of leaving them to the rules.
 */
function cuesSilence(sentence: Sentence, from = Infinity): boolean {
  const passedOn = sentence.cues.some((cue) => cue.value === 'othersSay' && cue.from <= from)
  if (passedOn && !has(sentence, 'endorses')) return true
  if (has(sentence, 'againstDoctor')) return false
  if (has(sentence, 'reportsStudy') && !sentence.tokens.some(({ key }) => key === 'you' || key === 'your')) return true
  return has(sentence, 'askDoctor') || has(sentence, 'doctorSays') || has(sentence, 'sarcasm')
}

function score({ value: rule, from, to }: PatternMatch<PatternRule>, sentence: Sentence): number {
  if (cuesSilence(sentence, from)) return 0
  const overlapping = manner.match(sentence).some((match) => match.from < to + 1 && match.to > from)
  if (overlapping && rule.id !== 'change-dose') return 0
  return rule.score + (has(sentence, 'againstDoctor') ? 0.1 : 0)
}

/** "Prednisone ruined my bones. Just stop taking it." */
function pronounFindings(document: ScreenedDocument) {
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted || sentence.question || cuesSilence(sentence)) return []
    const before = document.sentences[sentence.index - 1]
    const named = hitsOf(sentence, 'treatment').length > 0 || (before && hitsOf(before, 'treatment').length > 0)
    const [match] = named ? pronounOrder.match(sentence) : []
    if (!match) return []
    return [found(document, { phase: name, rule: ruleOf('stop-order') }, spanOf(sentence, match.from, match.to), 0.7)]
  })
}

export const stopTreatment: Phase = {
  name,
  rules: stopTreatmentRules,
  run: (document) => [...patternFindings(document, name, patterns, score), ...pronounFindings(document)],
}
