import { has } from '../document.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { wordKeys } from '../text/words.ts'

/*
 * Whether a sentence tells of something that is happening to somebody, and not of a rule, a memory or a meaning.
 */

const people = new Set(
  wordKeys(`i my me mine we our us he she him her his they husband wife son daughter mum mom dad mother father partner
  sister brother friend baby child gran nan grandad toddler newborn`),
)

/** Treatment and the like: "chemo six days ago" dates what the writer is in the middle of. */
const events = new Set(
  wordKeys(`chemo chemotherapy transplant surgery operation op infusion round cycle dose treatment rituximab injection
  biopsy scan diagnosed started finished discharged birth section stent transfusion vaccine jab session dialysis since`),
)

export function aboutSomebody({ tokens }: Sentence): boolean {
  return tokens.some(({ key }) => people.has(key))
}

/** "Go in if ...": the "if" of a rule, not of "I do not know if". */
export function conditional({ tokens }: Sentence): boolean {
  return tokens.some(({ key }, index) => {
    if (key !== 'if' && key !== 'when' && key !== 'unless') return false
    if (key === 'when' && /^(?:think|imagine|hear|read|picture)$/.test(tokens[index + 2]?.key ?? '')) return true
    const next = tokens[index + 1]?.key ?? ''
    if (key === 'when') return next === 'your' || next === 'you'
    // "Not sure if", "as if" and a closing "if that helps" set no condition.
    if (/^(?:that|this)$/.test(next) && tokens.length - index <= 4) return false
    const asksWhether =
      /^(?:i|we|this|it)$/.test(next) && /^(?:should|need|is|ought|have|can)$/.test(tokens[index + 2]?.key ?? '')
    if (key === 'if' && index > 0 && asksWhether) return false
    return !/^(?:know|sure|unsure|wonder|wondering|ask|see|unclear|asking|as|notice|care|what|me)$/.test(
      tokens[index - 1]?.key ?? '',
    )
  })
}

const recent = /^(?:ago|back|week|later)$/

/** Verbs of the present as they are written: tokens have lost their clitics. */
const present =
  /\b(?:i['’]m|i am|i['’]ve|he['’]s|she['’]s|they['’]re|it['’]s|there['’]s|is|are|am|can['’]?t|cannot|won['’]?t|keeps?|feels?|\w+['’]s (?:\w+ing|gone|red|hot|rigid))\b/i

/** Whether the sentence, from the token at `from` on, speaks in the present. */
export function inPresent({ input }: ScreenedDocument, { tokens, end }: Sentence, from = 0): boolean {
  const start = tokens[from]?.start
  return start !== undefined && present.test(input.text.slice(start, end))
}

/** Told in the past with nothing that says it goes on; "chemo six days ago" dates the treatment only. */
export function isPast(document: ScreenedDocument, sentence: Sentence): boolean {
  if (has(sentence, 'now')) return false
  return sentence.cues.some(
    ({ value, from, to }) =>
      value === 'past' &&
      !(
        recent.test(sentence.tokens[to - 1]!.key) &&
        (inPresent(document, sentence, to) ||
          sentence.tokens.slice(Math.max(0, from - 4), from).some(({ key }) => events.has(key)))
      ),
  )
}

/** "Was having chest pain": the verb right before or inside, with nothing that says it goes on. */
export function wasSo(sentence: Sentence, from: number, to = from): boolean {
  const before = sentence.tokens.slice(Math.max(0, from - 2), to)
  if (before.slice(0, 2).some(({ key }, at) => from - 2 + at < from && (key === 'nearly' || key === 'almost')))
    return true
  return before.some(({ key }) => key === 'was' || key === 'were' || key === 'started') && !has(sentence, 'now')
}

/** The next sentence may say that all is well. */
export function cameOutWell(document: ScreenedDocument, sentence: Sentence): boolean {
  const next = document.sentences[sentence.index + 1]
  if (has(sentence, 'over') || has(next, 'over')) return true
  return has(next, 'past') && /^(?:this|that|it)$/.test(next!.tokens[0]!.key)
}

/** "Anything over 38": a limit, and nobody's reading. */
export function isLimit(sentence: Sentence): boolean {
  return has(sentence, 'limit') && !aboutSomebody(sentence)
}
