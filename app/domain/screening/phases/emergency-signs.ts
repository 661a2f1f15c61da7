import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { emergencySignRules, risks, signs } from '../rules/emergency-signs.ts'
import { PatternSet } from '../text/pattern.ts'
import type { Finding } from '../types.ts'
import { aboutSomebody, cameOutWell, conditional, inPresent, isPast, wasSo } from './news.ts'
import { negatedBetween } from './pattern-phase.ts'
import { found, rulesById } from './phase.ts'
import { spanOf } from './span.ts'

const ruleOf = rulesById(emergencySignRules)

const signSet = new PatternSet<{ kind: string; weight: number }>()
for (const { kind, weight, patterns } of signs) for (const pattern of patterns) signSet.add(pattern, { kind, weight })
const riskSet = new PatternSet<number>()
risks.forEach((pattern, index) => riskSet.add(pattern, index))

/** Adverbs that say that a sign lasts; weaker than the cue `now`, and enough beside two signs. */
const lasting = new PatternSet<'lasting'>()
for (const pattern of [
  '(now|tonight|today|suddenly|again|keeps|wont|hasnt stopped)',
  '(since|for) .. (hour|hours|minutes|morning|night|dinner|lunch|breakfast|yesterday|tea|am|pm|# am|# pm|dawn|midnight|noon)',
  '(all|whole|this) (day|night|morning|afternoon|evening)',
  'just (started|now|gone|went|collapsed|been|had|woke)',
  '(started|began) .. (ago|minutes|hour|hours|this morning|tonight|lunch)',
]) {
  lasting.add(pattern, 'lasting')
}

interface Shown {
  sentence: Sentence
  kind: string
  weight: number
  from: number
  to: number
}

/** Together they have to weigh this much, the risk included. */
const enough = 1.5

export function signFindings(document: ScreenedDocument): Finding[] {
  const told = document.sentences.filter((sentence) => isTold(document, sentence))
  const shown = told.flatMap(signsIn)
  if (shown.length === 0) return []
  const kinds = new Map(shown.map(({ kind, weight }) => [kind, weight]))
  const weight = [...kinds.values()].reduce((sum, each) => sum + each, 0)
  const atRisk = document.sentences.some((sentence) => !sentence.quoted && riskSet.match(sentence).length > 0)
  const lasts = told.some((sentence) => has(sentence, 'now') || lasting.match(sentence).length > 0)
  const going = shown.some(({ sentence }) => inPresent(document, sentence))
  const together =
    kinds.size >= 2 && ((weight >= 1 && lasts && atRisk) || (weight >= enough && (lasts || going || weight >= 2)))
  const endangered = atRisk && lasts && weight >= 1
  if (!together && !endangered) return []
  const rule = ruleOf(together ? 'signs-together' : 'sign-at-risk')
  const [first] = shown.sort((one, other) => other.weight - one.weight)
  const { sentence, from, to } = first!
  const sure = rule.score + (atRisk && together ? 0.1 : 0)
  return [found(document, { phase: 'emergency', rule }, spanOf(sentence, from, to), sure)]
}

function isTold(document: ScreenedDocument, sentence: Sentence): boolean {
  if (sentence.quoted || isPast(document, sentence) || cameOutWell(document, sentence) || conditional(sentence))
    return false
  if (sentence.question && !aboutSomebody(sentence)) return false
  return !(['general', 'hearsay', 'hypothetical'] as const).some((cue) => has(sentence, cue))
}

function signsIn(sentence: Sentence): Shown[] {
  return signSet
    .match(sentence)
    .filter(({ from }) => !sentence.tokens[from]!.inQuote && !negatedBetween(sentence, from - 3, from))
    .filter(({ from }) => !wasSo(sentence, from))
    .map(({ value, from, to }) => ({ sentence, ...value, from, to }))
}
