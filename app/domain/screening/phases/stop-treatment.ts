import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { stopTreatmentRules } from '../rules/stop-treatment-rules.ts'
import { composedStopRules, softStopRules } from '../rules/stop-treatment-soft-rules.ts'
import { PatternSet } from '../text/pattern.ts'
import type { PatternMatch } from '../text/pattern.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'
import { patternFindings, patternSetOf } from './pattern-phase.ts'
import type { PatternRule } from './pattern-phase.ts'
import { spanOf } from './span.ts'
import { composedStops } from './stop-composed.ts'

const name = 'stop-treatment'
const patternRules = [...stopTreatmentRules, ...softStopRules]
const rules = [...patternRules, ...composedStopRules]
const patterns = patternSetOf(patternRules)
const ruleOf = rulesById(rules)
const asMe = new Set(['stop-as-me', 'would-not-touch'])
const without = /^(?:go-without|no-need-of-treatment)$/
const soft = new Set(softStopRules.map(({ id }) => id))
/** Rules whose words tell of oneself behind "I". */
const told = new Set([...soft].filter((id) => id !== 'story-to-follow'))

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
  '^ (skip|miss|leave out|drop) (a|one|the odd|every other|some|the next|your next|a few|the occasional|a couple of) (session|sessions|dose|doses|day|days|week|weeks|round|rounds|cycle|cycles|injection|injections|tablet|tablets|appointment|pill|pills)',
  '(just|simply|honestly|please)? (dont|do not) (take|use|inject|have) (it|them|any) (for|at all|any more|anymore)',
  '^ (do the same|you can too|so can you|you could do the same|you can do it too|you should do the same|give it a go too|follow her example|follow his example)',
  '(no need|dont need|dont have) to (finish|complete) (it|them|the course|the pack)',
  '(people|plenty|loads|tons|thousands|lots|many|millions) .. (come off|stop|quit|live without|manage without|ditch|get off|do without|came off) (it|them|that stuff) ... (fine|on their own|happy|better|perfectly|thrive|no problem|and get|all the time)',
  '(throw|stop|ditch|bin|drop|quit|stopped|binned|ditched|threw|dropped|refused|skip|skipped) .... you should (too|as well)',
  '^ (leave|let) (it|them) (alone|be|in the drawer|in the box|in the cupboard|on the shelf)',
  '(id|i would) .. (ditch|bin|stop|drop|quit|come off|get off|skip|leave|refuse) (it|them|that|those|that stuff|the lot)',
  '^ (cut|halve|lower|reduce) (it|them) .. (down|in half|by half|yourself|a bit)',
  '(needs|need|deserves|give it|give yourself|take|have) a (rest|break|holiday) from (it|them|that|those)',
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
  if (overlapping && rule.id !== 'change-dose' && !soft.has(rule.id)) return 0
  if (asMe.has(rule.id) ? wishes(sentence, from) : told.has(rule.id) && toldOfOneself(sentence, from)) return 0
  if (wantsTo(sentence, from, to)) return 0
  if (isOwn(sentence, from, to) || (without.test(rule.id) && cannot(sentence, from, to))) return 0
  return rule.score + (has(sentence, 'againstDoctor') ? 0.1 : 0)
}

const wishWords = new Set([
  'love',
  'like',
  'wish',
  'hate',
  'rather',
  'could',
  'ask',
  'happily',
  'hope',
  'prefer',
  'but',
  'again',
])

/** "I'd love to drop the steroids": a wish for oneself and no advice. */
function wishes({ tokens }: Sentence, from: number): boolean {
  return tokens.slice(from, from + 12).some(({ key }) => wishWords.has(key))
}

/** "I get away with half": told of oneself. */
function toldOfOneself({ tokens }: Sentence, from: number): boolean {
  return /^(?:i|we)$/.test(tokens[from - 1]?.key ?? '')
}

/** "He wants to stop the tablets": told of him, and no advice. */
function wantsTo({ tokens }: Sentence, from: number, to: number): boolean {
  const third = /^(?:he|she|they|your|kid|child|parent|we)$/.test(tokens[from]!.key)
  return third && tokens.slice(from, to).some(({ key }) => key === 'want')
}

function cannot({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }, index, all) => {
    const can = /^(?:can|could|will|would|may)$/.test(all[index - 1]?.key ?? '')
    return /^(?:cant|wont|couldnt|wouldnt)$/.test(key) || (/^(?:not|never)$/.test(key) && can)
  })
}

/** "I have to stop my tablets before surgery": the drug is the writer's own. */
function isOwn({ tokens }: Sentence, from: number, to: number): boolean {
  const matched = tokens.slice(from, to).map(({ key }) => key)
  return matched.includes('my') && !matched.includes('you') && !matched.includes('your')
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

/** "Donepezil is useless, stop giving it to her": the parts of the order, wherever they stand. */
function composedFindings(document: ScreenedDocument) {
  return composedStops(document).flatMap(({ sentence, from, to, clause }) => {
    if (cuesSilence(sentence, from)) return []
    const asMe = sentence.tokens.slice(clause, from).some(({ key }) => key === 'id' || key === 'would')
    if (asMe && wishes(sentence, clause)) return []
    if (manner.match(sentence).some((match) => match.from < to + 1 && match.to > from)) return []
    return [found(document, { phase: name, rule: ruleOf('leave-treatment') }, spanOf(sentence, from, to))]
  })
}

export const stopTreatment: Phase = {
  name,
  rules,
  run: (document) => [
    ...patternFindings(document, name, patterns, score),
    ...pronounFindings(document),
    ...composedFindings(document),
  ],
}
