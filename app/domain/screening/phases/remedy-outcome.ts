import { has, hitsOf } from '../document.ts'
import type { Sentence } from '../document.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { actions, outcomes } from '../rules/outcomes.ts'
import { PatternSet } from '../text/pattern.ts'
import { negatedBetween } from './pattern-phase.ts'

type Strength = 'strong' | 'weak' | 'action'

const set = new PatternSet<Strength>()
for (const pattern of outcomes.strong) set.add(pattern, 'strong')
for (const pattern of outcomes.weak) set.add(pattern, 'weak')

for (const pattern of actions) set.add(pattern, 'action')

const harm = new PatternSet<'harm'>()
for (const pattern of [
  '(gave|give|gives|giving|got|get) (me|him|her|us)? .. (rash|heartburn|diarrhea|headache|runs|hives|gas|wind|nausea|cramps|palpitations|ulcers|liver|jitters|reflux|wrong idea)',
  '(made|makes|making) (me|him|her|it|them|mine|us) .. (sick|ill|worse|itch|vomit|throw|gag|sneeze|anxious|nauseous|dizzy|bleed|wheeze|flare|so tired)',
  '(landed|put|ended) (me|him|her|up) .. (in|hospital|icu|ward)',
  '(liver|kidney) (failure|damage|enzymes|injury)',
  '(blue|turned blue|silver skin|argyria|poisoning|poisoned)',
  '(just|only|simply|merely) .. (because|for) .. (like|taste|comfort|enjoy|fun|mood|pleasure|warm|warmth)',
  '(comfort|comforting|cosy|nice|lovely|tasty|delicious|treat|ritual) .. (drink|thing|cup|smell|nothing more)?',
  '(nothing more|nothing else|thats all|no more than that) $',
  '(thanks|credit) to .. ({treatment}|{doctor}|team|nhs|hospital|surgeon)',
  '(never|not|wouldnt|wont|dont) .. (instead of|in place of|replace)',
]) {
  harm.add(pattern, 'harm')
}

/** How surely the sentence says that things got better: 0 for not at all. */
export function outcomeIn(sentence: Sentence): 0 | 0.5 | 1 {
  const found = set.match(sentence).filter(({ from }) => !sentence.tokens[from]!.inQuote)
  if (found.some(({ value }) => value === 'strong')) return 1
  if (found.some(({ value, from, to }) => value === 'action' && !negatedBetween(sentence, from, to))) return 1
  const weak = new Set(found.filter(({ value }) => value === 'weak').map(({ from }) => from)).size
  return weak >= 2 ? 1 : weak === 1 ? 0.5 : 0
}

/** Said to have done harm or nothing, or taken for its taste. */
export function soured(sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  if (harm.match(sentence).length > 0) return true
  return has(sentence, 'noEffect') && !has(sentence, 'butThis')
}

/** Standard treatment in the sentence may be what helped, unless the remedy is set against it. */
export function sharedWithTreatment(sentence: Sentence, remedies: readonly Hit[]): boolean {
  const treatments = hitsOf(sentence, 'treatment').filter((hit) =>
    remedies.every((remedy) => hit.to <= remedy.from || hit.from >= remedy.to),
  )
  if (treatments.length === 0) return false
  const against =
    /^(?:than|as|without|off|instead|never|no|not|cancelled|avoided|before|natural|nature|couldnt|ditched|binned|halved)$/
  return !sentence.tokens.some(({ key }) => against.test(key))
}
