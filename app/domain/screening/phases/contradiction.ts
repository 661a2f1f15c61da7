import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { contradictionRules } from '../rules/contradiction-rules.ts'
import { absoluteClaims } from '../rules/absolute-claims.ts'
import { bloodMisconceptions } from '../rules/misconceptions-blood.ts'
import { bodyMisconceptions } from '../rules/misconceptions-body.ts'
import { PatternSet } from '../text/pattern.ts'
import { segment } from '../text/segment.ts'
import type { BearingPassage, Finding, ScreeningPassage } from '../types.ts'
import { directionIn, opposes } from './contradiction-direction.ts'
import type { Direction } from './contradiction-direction.ts'
import { differ, limitsIn } from './contradiction-ranges.ts'
import type { Limits } from './contradiction-ranges.ts'
import { negatedBetween } from './pattern-phase.ts'
import { found, rulesById } from './phase.ts'
import type { Phase } from './phase.ts'
import { spanOf } from './span.ts'

const name = 'contradiction'
const ruleOf = rulesById(contradictionRules)

const known = new PatternSet<{ denial: boolean }>()
for (const { patterns, denial = false } of [...bloodMisconceptions, ...bodyMisconceptions]) {
  for (const pattern of patterns) known.add(pattern, { denial })
}

const absolute = new PatternSet<'absolute'>()
for (const pattern of absoluteClaims) absolute.add(pattern, 'absolute')

/** Words that make a sentence one about the writer's own body, which nobody can check. */
const own = /^(?:i|my|me|mine|id|our|we|us|his|her|he|she|was|were|came|got|went)$/
const doubtful = new Set(['maybe', 'perhaps', 'think', 'guess', 'believe', 'might', 'wonder', 'seem', 'probably'])
/** A sentence stated as fact is short; the longer, the likelier that its parts belong to different things. */
const longest = 24

function run(document: ScreenedDocument): Finding[] {
  return document.sentences.flatMap((sentence) => {
    if (!isStated(sentence)) return []
    const finding =
      misconceptionIn(document, sentence) ??
      otherLimits(document, sentence) ??
      otherWay(document, sentence) ??
      withoutException(document, sentence)
    return finding ? [finding] : []
  })
}

/** Put forward as fact by the author: not asked, passed on, mocked, denied by a "myth" or only supposed. */
function isStated(sentence: Sentence): boolean {
  if (sentence.quoted || sentence.question) return false
  if (has(sentence, 'othersSay') && !has(sentence, 'endorses')) return false
  return !(['warns', 'sarcasm', 'hypothetical', 'doctorSays', 'hearsay'] as const).some((cue) => has(sentence, cue))
}

function misconceptionIn(document: ScreenedDocument, sentence: Sentence): Finding | null {
  const match = known.match(sentence).find(({ value, from, to }) => {
    if (sentence.tokens[from]!.inQuote) return false
    return !negatedBetween(sentence, from - 3, value.denial ? from : to)
  })
  if (!match) return null
  return found(document, { phase: name, rule: ruleOf('known-misconception') }, spanOf(sentence, match.from, match.to))
}

function withoutException(document: ScreenedDocument, sentence: Sentence): Finding | null {
  if (!isGeneral(sentence)) return null
  const match = absolute.match(sentence).find(({ from }) => !sentence.tokens[from]!.inQuote)
  if (!match || negatedBetween(sentence, match.from - 3, match.from) || notAlways(sentence, match)) return null
  return found(document, { phase: name, rule: ruleOf('without-exception') }, spanOf(sentence, match.from, match.to))
}

/** "Not always", "not only": the exception itself. */
function notAlways({ tokens }: Sentence, { from, to }: { from: number; to: number }): boolean {
  return tokens.slice(Math.max(0, from - 1), to).some(({ key }, index, all) => {
    const flat = /^(?:alway|only|just|all|necessarily|automatically|purely|simply)$/.test(all[index + 1]?.key ?? '')
    return flat && /^(?:not|isnt|doesnt|dont|arent|never)$/.test(key)
  })
}

function isGeneral({ tokens }: Sentence): boolean {
  return tokens.length <= longest && !tokens.some(({ key }) => own.test(key) || doubtful.has(key))
}

function otherLimits(document: ScreenedDocument, sentence: Sentence): Finding | null {
  if (!isGeneral(sentence)) return null
  const claim = limitsIn(textOf(document, sentence))
  if (!claim) return null
  const { limits } = factsOf(document.input.article.passages)
  // A passage that agrees outweighs one that seems not to.
  const same = limits.filter(
    ({ fact }) => fact.kind === claim.kind && fact.subjects.some((id) => claim.subjects.includes(id)),
  )
  if (same.length === 0 || !same.every(({ fact }) => differ(claim, fact))) return null
  return withPassages(document, sentence, { rule: 'other-range', passages: same.map(({ passage }) => passage) })
}

function otherWay(document: ScreenedDocument, sentence: Sentence): Finding | null {
  if (!isGeneral(sentence) || sentence.tokens.length > longest / 2) return null
  const claim = directionIn(textOf(document, sentence))
  if (!claim) return null
  const { directions } = factsOf(document.input.article.passages)
  const against = directions.filter(({ fact }) => opposes(claim, fact))
  const agrees = directions.some(({ fact }) => opposes({ ...claim, way: claim.way === 'up' ? 'down' : 'up' }, fact))
  if (against.length === 0 || agrees) return null
  return withPassages(document, sentence, { rule: 'other-direction', passages: against.map(({ passage }) => passage) })
}

const textOf = ({ input }: ScreenedDocument, { start, end }: Sentence) => input.text.slice(start, end)

function withPassages(
  document: ScreenedDocument,
  sentence: Sentence,
  { rule, passages }: { rule: string; passages: readonly ScreeningPassage[] },
): Finding {
  const finding = found(document, { phase: name, rule: ruleOf(rule) }, { start: sentence.start, end: sentence.end })
  const bearing = [...new Set(passages)].slice(0, 5).map(({ id, anchor, heading }): BearingPassage => ({
    passageId: id,
    anchor,
    heading,
    score: 1,
    terms: [],
  }))
  return { ...finding, passages: bearing }
}

interface Facts {
  limits: { fact: Limits; passage: ScreeningPassage }[]
  directions: { fact: Direction; passage: ScreeningPassage }[]
}

/** Read once for each article: its passages are handed over as the same list again and again. */
const read = new WeakMap<readonly ScreeningPassage[], Facts>()

function factsOf(passages: readonly ScreeningPassage[]): Facts {
  const before = read.get(passages)
  if (before) return before
  const sentences = passages.flatMap((passage) =>
    segment(passage.text).map(({ start, end }) => ({ passage, text: passage.text.slice(start, end) })),
  )
  const facts: Facts = {
    limits: sentences.flatMap(({ passage, text }) => {
      const fact = limitsIn(text)
      return fact ? [{ fact, passage }] : []
    }),
    directions: sentences.flatMap(({ passage, text }) => {
      const fact = directionIn(text)
      return fact ? [{ fact, passage }] : []
    }),
  }
  read.set(passages, facts)
  return facts
}

export const contradiction: Phase = { name, rules: contradictionRules, run }
