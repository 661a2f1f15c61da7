import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { remedyClaimRules } from '../rules/remedy-claim-rules.ts'
import { PatternSet } from '../text/pattern.ts'
import { wordKeys } from '../text/words.ts'
import type { Finding } from '../types.ts'
import { claimedEffects, gap, isNegated, nearestMatch } from './remedy-match.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'
import { spanOf } from './span.ts'

const name = 'remedy-claim'
const ruleOf = rulesById(remedyClaimRules)

/** One sentence with the names in it that matter here. */
interface Reading {
  document: ScreenedDocument
  sentence: Sentence
  before: Sentence | undefined
  after: Sentence | undefined
  remedies: Hit[]
  effects: Hit[]
  conditions: Hit[]
}

function run(document: ScreenedDocument): Finding[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted || sentence.question || silenced(document, sentence)) return []
    const reading: Reading = {
      document,
      sentence,
      before: document.sentences[sentence.index - 1],
      after: document.sentences[sentence.index + 1],
      remedies: hitsOf(sentence, 'remedy').filter((hit) => isTaken(sentence, hit)),
      effects: claimedEffects(sentence),
      conditions: hitsOf(sentence, 'condition'),
    }
    const finding =
      inOneSentence(reading) ??
      recovered(reading) ??
      advised(reading) ??
      withNeighbour(reading) ??
      belowTitle(reading) ??
      advisedNearby(reading) ??
      thenChanged(reading)
    return finding ? [{ ...finding, score: softened(reading, finding.score) }] : []
  })
}

/** Said to have done nothing, ordered by a doctor, passed on, warned against, mocked or only wondered about. */
function silenced(document: ScreenedDocument, sentence: Sentence): boolean {
  if (has(sentence, 'butThis')) return has(sentence, 'warns')
  if (has(sentence, 'noEffect') || saysNothingHappened(document.sentences[sentence.index + 1])) return true
  if (has(sentence, 'othersSay') && !has(sentence, 'endorses')) return true
  const ordered = has(sentence, 'doctorSays') || has(sentence, 'prescribed')
  if (ordered && !has(sentence, 'againstDoctor')) return true
  return has(sentence, 'warns') || has(sentence, 'sarcasm') || has(sentence, 'hypothetical')
}

const backward = new Set(
  wordKeys('it that this they nothing sadly unfortunately no complete total waste useless but made'),
)

function saysNothingHappened(next: Sentence | undefined): boolean {
  if (!next || !has(next, 'noEffect')) return false
  return next.tokens.slice(0, 3).some(({ key }) => backward.has(key)) || next.tokens.length <= 6
}

const never = /^(?:no|without|avoid|avoiding|stopped|quit)$/

/** "Naturally, I was worried" and "without turmeric" name no remedy that was taken. */
function isTaken({ tokens }: Sentence, hit: Hit): boolean {
  const word = tokens[hit.from]!
  if (word.key === 'naturally' && word.clauseStart && (tokens[hit.to]?.clauseStart ?? true)) return false
  return !never.test(tokens[hit.from - 1]?.key ?? '')
}

function inOneSentence(reading: Reading): Finding | null {
  if (reading.remedies.length === 0) return null
  const match = nearestMatch(reading.sentence, reading)
  if (!match?.remedy || !match.condition) return null
  const spread = Math.max(0, match.distance - 8) * 0.015
  return claim(reading, 'remedy-effect-condition', [match.remedy, match.effect, match.condition], -spread)
}

function recovered(reading: Reading): Finding | null {
  const { remedies, effects } = reading
  const effect = effects.find(({ entry }) => entry.kind === 'effect' && entry.direction === 'recovered')
  const remedy = effect && remedies.find((hit) => gap(hit, effect) <= 16)
  return remedy ? claim(reading, 'remedy-recovered', [remedy, effect]) : null
}

const advice = new PatternSet<'advice'>()
for (const pattern of [
  '^ (try|take|drink|eat|use|get|have|add|start|look into|look up|google|research|read about|consider|give) .. {remedy}',
  '^ (just)? (try|look into|give) ... {remedy}',
  '(you|everyone|people|anyone|we all) .. (should|need to|must|have to|ought to|want to|might|could) .. (try|take|drink|eat|use|get|look into|start|go) .. {remedy}',
  '(i|we|id|i would|can|highly|strongly|really|would|cannot|cant) .. (recommend|suggest|advise|swear by|vouch for) ... {remedy}',
  '{remedy} .. (is|are) (the)? (way to go|a must|the answer|all you need|worth it|worth a try|great|brilliant|amazing|best)',
  '(best|top|great|good|natural|powerful) .. {remedy} .. (for|against)',
  '{remedy} for {condition}',
]) {
  advice.add(pattern, 'advice')
}

/** "Try papaya leaf for your platelets": advice on how to get better, not a recipe. */
function advised(reading: Reading): Finding | null {
  const { sentence, remedies, conditions } = reading
  const [remedy] = remedies
  if (!remedy || conditions.length === 0) return null
  const match = advice.match(sentence).find(({ from, to }) => remedies.some((hit) => hit.from >= from && hit.to <= to))
  if (!match || isNegated(sentence, remedy)) return null
  const condition = conditions.find((hit) => hit.from >= remedy.to || hit.to <= remedy.from)
  return condition && gap(remedy, condition) <= 12 ? claim(reading, 'remedy-advised', [remedy, condition]) : null
}

const order = new PatternSet<'order'>()
for (const pattern of [
  '^ (try|take|drink|eat|get some|get yourself|look into|look up|research) .. {remedy}',
  '(i|would|highly|strongly|really|cant|definitely) .. (recommend|suggest|swear by|vouch for) .. {remedy}',
  '(you|everyone) .. (should|need to|must|have to|ought to) .. (try|take|drink|eat|get|look into|start) .. {remedy}',
]) {
  order.add(pattern, 'order')
}

/** "Try papaya leaf." The illness is the one of the sentence before, or of the article. */
function advisedNearby(reading: Reading): Finding | null {
  const { document, sentence, before, remedies } = reading
  if (remedies.length === 0 || reading.conditions.length > 0) return null
  const named = before && !before.quoted && hitsOf(before, 'condition').length > 0
  if (!named && !document.titleHits.some(({ entry }) => entry.kind === 'condition')) return null
  const match = order.match(sentence).find(({ from, to }) => remedies.some((hit) => hit.from >= from && hit.to <= to))
  if (!match || isNegated(sentence, remedies[0]!) || !aboutIllness(sentence, match.from)) return null
  return claim(reading, 'remedy-advised-nearby', [remedies[0]!])
}

function withNeighbour(reading: Reading): Finding | null {
  const { sentence, before, after, remedies } = reading
  const named = [before, after].some((next) => next && !next.quoted && hitsOf(next, 'condition').length > 0)
  const effect = named ? effectByItself(reading) : null
  const remedy = effect && nearestTo(effect, remedies)
  if (!remedy) return null
  const weak = sentence.tokens.length > 25 ? -0.1 : 0
  return claim(reading, 'remedy-effect-neighbour', [remedy, effect], weak)
}

function belowTitle(reading: Reading): Finding | null {
  const named = reading.document.titleHits.some(({ entry }) => entry.kind === 'condition')
  const effect = named ? effectByItself(reading) : null
  const remedy = effect && nearestTo(effect, reading.remedies)
  return remedy ? claim(reading, 'remedy-effect-title', [remedy, effect]) : null
}

/**
 * An effect that speaks of an illness without naming it: "cured me", "really works", "helped a lot". "Helps me
 * relax", "brought up the bill" and "reduced the price" do not.
 */
function effectByItself({ sentence, effects }: Reading): Hit | null {
  return (
    effects.find(({ entry, to }) => {
      if (entry.kind !== 'effect') return false
      if (entry.group === 'cure' || entry.group === 'praise') return aboutIllness(sentence, to)
      if (entry.group !== 'help' && entry.group !== 'improve') return false
      return closes.has(sentence.tokens[to]?.key ?? '') ? aboutIllness(sentence, to) : endsClause(sentence, to)
    }) ?? null
  )
}

const closes = new Set(wordKeys('a lot so much me us massively hugely loads with this it mine too him her everything'))
const everyday = new Set(
  wordKeys('relax through wake work dishes ironing evening taste flavour flavor cake recipe clean'),
)

function aboutIllness({ tokens }: Sentence, to: number): boolean {
  return !tokens.slice(to, to + 5).some(({ key }) => everyday.has(key))
}

function endsClause({ tokens }: Sentence, to: number): boolean {
  return to >= tokens.length || tokens[to]!.clauseStart
}

function nearestTo(effect: Hit, remedies: readonly Hit[]): Hit | undefined {
  return remedies.find((hit) => gap(hit, effect) <= 12 && (hit.to <= effect.from || hit.from >= effect.to))
}

const use = new Set(
  wordKeys(`take taking took taken use using used started start drinking drink drank eat eating ate on been doing did
  tried trying switched swapped went going added adding began having daily`),
)

const pronouns = new Set(wordKeys('it this they that these those'))

/** "I have been on black seed oil. My platelets went from 40 to 95." The two sentences are the claim. */
function thenChanged(reading: Reading): Finding | null {
  const { document, sentence, before, remedies } = reading
  if (!before || remedies.length > 0 || before.quoted || before.question || silenced(document, before)) return null
  const taken = hitsOf(before, 'remedy').filter((hit) => isTaken(before, hit) && !isNegated(before, hit))
  const spokenOf = sentence.tokens.slice(0, 2).some(({ key }) => pronouns.has(key))
  if (taken.length === 0 || !(spokenOf || before.tokens.some(({ key }) => use.has(key)))) return null
  if ([before, sentence].some((each) => hitsOf(each, 'treatment').length > 0)) return null
  const match = nearestMatch(sentence, { ...reading, remedies: [] })
  const named =
    hitsOf(before, 'condition').length > 0 || document.titleHits.some(({ entry }) => entry.kind === 'condition')
  const praised = spokenOf && named && effectByItself(reading) !== null
  if (!praised && !(match && isChange(sentence, match.effect))) return null
  const rule = ruleOf('remedy-then-change')
  return found(document, { phase: name, rule }, { start: before.start, end: sentence.end })
}

/** Something got better, or "it" made it so; "to manage my fatigue I rest" is neither. */
function isChange(sentence: Sentence, effect: Hit): boolean {
  const { entry } = effect
  if (entry.kind !== 'effect') return false
  if (sentence.tokens.slice(0, 4).some(({ key }) => pronouns.has(key))) return true
  return entry.direction !== 'good' || entry.group === 'cure' || entry.group === 'improve'
}

function claim(reading: Reading, ruleId: string, hits: readonly Hit[], shift = 0): Finding {
  const rule = ruleOf(ruleId)
  const from = Math.min(...hits.map((hit) => hit.from))
  const to = Math.max(...hits.map((hit) => hit.to))
  return found(reading.document, { phase: name, rule }, spanOf(reading.sentence, from, to), rule.score + shift)
}

/** Standard treatment in the same sentence may be what helped, and who hopes claims less. */
function softened({ sentence, remedies }: Reading, score: number): number {
  const shared = hitsOf(sentence, 'treatment').some((hit) => remedies.every((remedy) => gap(hit, remedy) > 0))
  const less = (shared ? 0.1 : 0) + (has(sentence, 'hedges') ? 0.1 : 0)
  // A claim that rests on its neighbours is not hedged below what a moderator is shown.
  return Math.round(Math.max(score - less, Math.min(score, 0.5)) * 100) / 100
}

export const remedyClaim: Phase = { name, rules: remedyClaimRules, run }
