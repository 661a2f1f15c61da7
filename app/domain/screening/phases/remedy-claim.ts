import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { remedyClaimRules } from '../rules/remedy-claim-rules.ts'
import { PatternSet } from '../text/pattern.ts'
import { wordKeys } from '../text/words.ts'
import type { Finding } from '../types.ts'
import { outcomeIn, sharedWithTreatment, soured } from './remedy-outcome.ts'
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
      thenChanged(reading) ??
      changeExplained(reading) ??
      better(reading) ??
      withOutcome(reading) ??
      fragment(reading)
    return finding ? [{ ...finding, score: softened(reading, finding.score) }] : []
  })
}

/** Said to have done nothing, ordered by a doctor, passed on, warned against, mocked or only wondered about. */
function silenced(document: ScreenedDocument, sentence: Sentence): boolean {
  if (has(sentence, 'butThis')) return has(sentence, 'warns')
  if (has(sentence, 'noEffect') || saysNothingHappened(document.sentences[sentence.index + 1])) return true
  if (has(sentence, 'othersSay') && !has(sentence, 'endorses')) return true
  const ordered = has(sentence, 'doctorSays') || has(sentence, 'prescribed')
  if (ordered && !has(sentence, 'againstDoctor') && !has(sentence, 'amazed')) return true
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

const pronouns = new Set(wordKeys('it this they that these those mine'))

/** "I have been on black seed oil. My platelets went from 40 to 95." The two sentences are the claim. */
function thenChanged(reading: Reading): Finding | null {
  const { document, sentence, before, remedies } = reading
  if (!before || remedies.length > 0 || before.quoted) return null
  const mine = sentence.tokens[0]?.key === 'mine'
  if ((before.question || silenced(document, before)) && !mine) return null
  const taken = hitsOf(before, 'remedy').filter((hit) => isTaken(before, hit) && !isNegated(before, hit))
  const spokenOf = sentence.tokens.slice(0, 2).some(({ key }) => pronouns.has(key))
  const alone = before.tokens.length <= 8
  if (taken.length === 0 || !(spokenOf || alone || before.tokens.some(({ key }) => use.has(key)))) return null
  if ([before, sentence].some((each) => hitsOf(each, 'treatment').length > 0)) return null
  const match = nearestMatch(sentence, { ...reading, remedies: [] })
  const named =
    hitsOf(before, 'condition').length > 0 || document.titleHits.some(({ entry }) => entry.kind === 'condition')
  const praised = spokenOf && named && effectByItself(reading) !== null
  const recovered = reading.effects.some(({ entry }) => entry.kind === 'effect' && entry.direction === 'recovered')
  if (!praised && !recovered && !(match && isChange(sentence, match.effect))) return null
  const rule = ruleOf('remedy-then-change')
  return found(document, { phase: name, rule }, { start: before.start, end: sentence.end })
}

const reveals = new PatternSet<'reveals'>()
for (const pattern of [
  '(all|only thing|only change|thing that|one thing) .. (i|we|he|she) .. (did|do|changed|take|took|added|use|used|have)',
  '(my|the|our|his|her) (secret|trick|answer|remedy|cure|solution|saviour|savior|recipe|fix)',
  '(thanks to|credit|put it down to|down to|because of|due to|it was|that was)',
  '(what|whats|thing) .. (did it|done it|worked|helped|turned it|changed|made the difference|fixed it)',
]) {
  reveals.add(pattern, 'reveals')
}

/** "Not one migraine since June. The secret? Feverfew." What got better first, then what is said to have done it. */
function changeExplained(reading: Reading): Finding | null {
  const { document, sentence, remedies } = reading
  const asked = reading.before?.question && reading.before.tokens.length <= 4
  const before = asked ? document.sentences[sentence.index - 2] : reading.before
  if (!before || remedies.length === 0 || before.quoted || before.question || silenced(document, before)) return null
  if ([before, sentence].some((each) => hitsOf(each, 'treatment').length > 0)) return null
  if (sentence.tokens.length > 4 && reveals.match(sentence).length === 0) return null
  const effects = claimedEffects(before)
  const conditions = hitsOf(before, 'condition')
  const match = nearestMatch(before, { remedies: [], effects, conditions })
  const well = effects.some(({ entry }) => entry.kind === 'effect' && entry.direction === 'recovered')
  if (!well && !(match && isChange(before, match.effect))) return null
  const rule = ruleOf('change-then-remedy')
  return found(document, { phase: name, rule }, { start: before.start, end: sentence.end })
}

const comparisons = new PatternSet<'better'>()
for (const pattern of [
  '{remedy} .... (better|stronger|more|faster|quicker|safer|gentler|cheaper and better|as good|as well|as effective|just as good|superior|works) .. (than|as|to) .. ({treatment}|{otc})',
  '{remedy} .. (beats|beat|outperforms|outperformed|replaced|replaces|does what|did what|knocks|trumps|over|before) .. {treatment}',
  '{remedy} .. (does|do|did|doing|done) (the|exactly)? (same|trick|job|work|business) ',
  '(natures|natural|gods|mother natures) (own)? (answer to|version of)? {treatment}',
  '(dont want|doesnt want|wont tell|never tell|never told|hiding|hide|hides|suppressing|suppressed|suppress|buried|bury|no money in|cant patent|cannot patent|no profit in|ignore|ignores) .... {remedy}',
  '{remedy} .... (dont want|doesnt want|wont tell|never tell|hiding|hides|hide|suppressed|cant patent|cannot patent|no money in it|no profit in it|banned because|too cheap)',
]) {
  comparisons.add(pattern, 'better')
}

/** "Does more than any inhaler", "they hide it from you": that it helps is said without the word. */
function better({ sentence, remedies, document, before }: Reading): Finding | null {
  const [remedy] = remedies
  if (!remedy) return null
  const match = comparisons
    .match(sentence)
    .find(({ from, to }) => remedies.some((hit) => hit.to > from && hit.from < to))
  if (!match || isNegated(sentence, remedy)) return null
  const ill = [sentence, before].some(
    (each) => each && hitsOf(each, 'condition').length + hitsOf(each, 'treatment').length > 0,
  )
  if (!ill && !document.titleHits.some(({ entry }) => entry.kind === 'condition')) return null
  const rule = ruleOf('remedy-over-treatment')
  return found(document, { phase: name, rule }, spanOf(sentence, match.from, match.to))
}

/**
 * A remedy, and in its sentence or beside it that things got better in words that the lexicon does not have: "lion's
 * mane has her doing crosswords again".
 */
function withOutcome(reading: Reading): Finding | null {
  const { document, sentence, before, after, remedies, conditions } = reading
  const taken = remedies.filter((hit) => !isNegated(sentence, hit))
  if (taken.length === 0 || soured(sentence) || soured(after) || sharedWithTreatment(sentence, taken)) return null
  const rule = ruleOf('remedy-outcome')
  const own = outcomeIn(sentence)
  if (own === 1 || (own === 0.5 && conditions.length > 0)) {
    return found(document, { phase: name, rule }, { start: sentence.start, end: sentence.end })
  }
  if (after && tellsOutcome(document, after)) {
    return found(document, { phase: name, rule }, { start: sentence.start, end: after.end })
  }
  if (before && sentence.tokens.length <= 6 && tellsOutcome(document, before)) {
    return found(document, { phase: name, rule }, { start: before.start, end: sentence.end })
  }
  return null
}

const telling = new Set(
  wordKeys(`i my me we our he she his her him they mum dad son daughter husband wife mine it skin pain bloods numbers
  doctor scan sugars count counts result`),
)
const usual = new Set(
  wordKeys(
    'i we my is are was were do does did have has had can could would should tried read heard if for what why how any about too with on no without not never',
  ),
)

/**
 * "Oat baths and calendula, skin like a peach": a remedy set at the head without a verb, and then what became of
 * somebody. That is how people say "because of" in a post. A question, a denial or a treatment beside it undoes it.
 */
function fragment({ document, sentence, after, remedies, effects, conditions }: Reading): Finding | null {
  const { tokens } = sentence
  const first = remedies.find(({ from }) => from <= 4)
  if (!first || tokens.slice(0, first.from).some(({ key }) => usual.has(key))) return null
  if (soured(sentence) || soured(after) || sharedWithTreatment(sentence, remedies)) return null
  const rest = tokens.slice(first.to)
  const cut = rest.findIndex((token) => token.clauseStart || token.key === 'and')
  const told = cut >= 0 ? rest.slice(cut + (rest[cut]!.key === 'and' ? 1 : 0)) : []
  const subject = told.slice(0, 4).some(({ key }) => telling.has(key)) && told.length >= 3
  const upon =
    !subject && effects.length === 0 && conditions.some((hit) => hit.from > first.to && hit.from <= first.to + 6)
  const verb = tokens[first.to]?.key ?? ''
  const acts =
    upon &&
    /(?:ed|es|ts|ls|ns|ks|ps|rs|sent|got|put|took|let|shut|cut|held|drew|blew|tore)$/.test(
      wordAt(document, tokens[first.to]),
    ) &&
    !usual.has(verb)
  if (!subject && !acts) return null
  return found(document, { phase: name, rule: ruleOf('remedy-first') }, { start: sentence.start, end: sentence.end })
}

const wordAt = ({ input }: ScreenedDocument, token: { start: number; end: number } | undefined) =>
  token ? input.text.slice(token.start, token.end).toLowerCase() : ''

function tellsOutcome(document: ScreenedDocument, next: Sentence): boolean {
  if (next.quoted || next.question || hitsOf(next, 'treatment').length > 0 || silenced(document, next)) return false
  return outcomeIn(next) === 1
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
