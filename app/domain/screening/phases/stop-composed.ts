import { has, hitsOf } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { accepting, leaving, split } from '../rules/stop-verbs.ts'
import { PatternSet } from '../text/pattern.ts'

type Verb = 'leaving' | 'split' | 'accepting'

const verbs = new PatternSet<Verb>()
for (const pattern of leaving) verbs.add(pattern, 'leaving')
for (const pattern of split) verbs.add(pattern, 'split')
for (const pattern of accepting) verbs.add(pattern, 'accepting')

/** Words that hand a verb to the reader, up to where it stands: an order, "you could", "I'd", "my advice is to". */
const frames = new PatternSet<'told'>()
for (const pattern of [
  '(you|youd|people|everyone|everybody|anyone|patients|parents|folks|your mum|your dad|your son|your daughter|your child|all of you|you lot|we all|nobody|no one) .. (should|could|can|need to|must|have to|ought to|might|may|want to|better|had better|may as well|might as well|would be better|are allowed to|dont have to|do not have to|can always|can just|can safely|could just|deserve to|is allowed to|are free to)',
  '(should|could|can|need to|must|ought to|had better|might want to|might as well|may as well) (just|simply|all|really|quietly|always|safely|easily|probably|honestly|also|both|still)?',
  '(id|i would|i d|wed|we would|personally id|me id) (just|simply|quietly|honestly|personally|rather|probably|definitely|certainly|seriously|always|be|say|never)?',
  '(advice|tip|suggestion|suggest|recommend|urge|beg|encourage|say to|message|word|what i say|best thing|answer is|secret is|trick is|plan is|view is|opinion) .. (is|to|you|that|would be|everyone|people|anyone|them|simple)? .. (to|is|just|you)?',
  '(please|just|simply|maybe|perhaps|honestly|quietly|so|why not|be brave and|go ahead and|feel free to|time to|its time to|dare to|be bold and|brave enough to|try to|wise to|better to|best to|easier to|safe to|fine to|ok to|okay to|allowed to|and|then|or|but|listen)',
  '(advice|tip|message|word|view|opinion|answer) .... (is|would be) (to|that you|you|just|simply)?',
  '(let him|let her|let them|make him|make her|have him|have her|get him to|get her to)',
]) {
  frames.add(pattern, 'told')
}

const objects = /^(?:it|them|your|mine|that|those|these|this|everything|lot|stuff|em|any|one)$/
const drugless =
  /^(?:worry|worrying|crying|being|thinking|reading|listening|smoking|eating|drinking|moaning|complaining|blaming|comparing|googling|waiting|asking|telling|hoping|feeling|beating)$/
const selves = /^(?:i|we|my|mine|our|us|had|was|were|did|has|have)$/
const denial = /^(?:dont|not|never|no|wont|shouldnt|neednt|without|nobody|refuse|cant|mustnt|nor)$/
/** How far behind the verb its object may stand. */
const reach = 6

export interface Composed {
  sentence: Sentence
  from: number
  to: number
  /** Token at which its clause begins. */
  clause: number
}

/** Orders and advice to leave a treatment that the sentence, or one of the two before it, names. */
export function composedStops(document: ScreenedDocument): Composed[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted || sentence.question || has(sentence, 'warns')) return []
    const stop = verbs.match(sentence).find((match) => isUrged(document, sentence, match))
    return stop ? [{ sentence, from: stop.from, to: stop.to, clause: clauseStart(sentence, stop.from) }] : []
  })
}

function isUrged(
  document: ScreenedDocument,
  sentence: Sentence,
  { value, from, to }: { value: Verb; from: number; to: number },
): boolean {
  const { tokens } = sentence
  if (tokens[from]!.inQuote || (tokens[to] && drugless.test(tokens[to].key))) return false
  const clause = clauseStart(sentence, from)
  const lead = tokens.slice(clause, from).map(({ key }) => key)
  const denied = [...lead.slice(-4), ...tokens.slice(Math.max(0, from - 2), from).map(({ key }) => key)].some((key) =>
    denial.test(key),
  )
  if (denied !== (value === 'accepting')) return false
  if (!isHanded(sentence, { clause, from }, denied)) return false
  return speaksOfTreatment(document, sentence, { value, from, to })
}

/** Said to the reader: the verb opens its clause, or a frame leads up to it and nobody tells of themselves. */
function isHanded(sentence: Sentence, { clause, from }: { clause: number; from: number }, denied: boolean): boolean {
  const lead = sentence.tokens.slice(clause, from).filter(({ key }) => !(denied && denial.test(key)))
  const words = lead
    .map(({ key }) => key)
    .filter((key) => !/^(?:do|ever|even|just|please|simply|to|really|and|so)$/.test(key))
  if (words.length === 0) return true
  const told = frames.match(sentence).some((match) => match.from >= clause && match.to <= from && from - match.to <= 2)
  if (!told) return false
  const advises = words.some((key) =>
    /^(?:id|advice|suggest|recommend|urge|beg|encourage|tip|message|say|would|view|you|your)$/.test(key),
  )
  return advises || !words.some((key) => selves.test(key))
}

function clauseStart({ tokens }: Sentence, from: number): number {
  let start = from
  while (start > 0 && !tokens[start]!.clauseStart) start -= 1
  return start
}

function speaksOfTreatment(
  document: ScreenedDocument,
  sentence: Sentence,
  { value, from, to }: { value: Verb; from: number; to: number },
): boolean {
  const treatments = hitsOf(sentence, 'treatment')
  const behind = treatments.some((hit) => hit.to > from && hit.from <= to + (value === 'split' ? 2 : reach - 2))
  if (behind) return !isOwn(sentence, from, to)
  const { tokens } = sentence
  const named = treatments.some((hit) => hit.to <= from) || namedBefore(document, sentence)
  if (!named) return false
  const next = tokens.slice(value === 'split' ? from : to, to + 2).map(({ key }) => key)
  const bare = to >= tokens.length || tokens[to]!.clauseStart || value === 'split'
  return next.some((key) => objects.test(key)) || bare
}

const isOwn = ({ tokens }: Sentence, from: number, to: number) =>
  tokens.slice(from, to + 3).some(({ key }) => key === 'my' || key === 'our')

function namedBefore(document: ScreenedDocument, { index }: Sentence): boolean {
  return [1, 2].some((step) => {
    const before = document.sentences[index - step]
    return (
      before !== undefined && !before.quoted && hitsOf(before, 'treatment').length > 0 && !has(before, 'doctorSays')
    )
  })
}
