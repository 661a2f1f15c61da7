import { has } from '../document.ts'
import type { CueKind } from '../cues.ts'
import type { ScreenedDocument, Sentence } from '../document.ts'
import { PatternSet } from '../text/pattern.ts'
import type { PatternMatch } from '../text/pattern.ts'
import type { Finding } from '../types.ts'
import { found } from './phase.ts'
import type { Phase, Rule } from './phase.ts'
import { spanOf } from './span.ts'

/** A rule that is a list of patterns (`text/pattern.ts`) and the cues that silence it in its sentence. */
export interface PatternRule extends Rule {
  patterns: readonly string[]
  silencedBy: readonly CueKind[]
  /** Whether "not" or "never" inside or right before the match turns it into its opposite. */
  negatable: boolean
  /** Whether it holds in a question too. */
  inQuestions: boolean
}

const negators = new Set(
  `not no never nor neither dont doesnt didnt wont cant isnt arent wasnt werent hasnt havent shouldnt wouldnt couldnt
  aint nt without hardly nobody`.split(/\s+/),
)

export function negatedBetween(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(Math.max(0, from), to).some(({ key }, index, tokens) => {
    const sayNo = key === 'no' && (tokens[index - 1]?.key === 'say' || tokens[index + 1]?.key === 'to')
    return negators.has(key) && !sayNo
  })
}

/** Runs pattern rules; `allows` may say no to a match with what only the phase knows. */
export function patternFindings<R extends PatternRule>(
  document: ScreenedDocument,
  phase: string,
  patterns: PatternSet<R>,
  score: (match: PatternMatch<R>, sentence: Sentence) => number = (match) => match.value.score,
): Finding[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted) return []
    return patterns
      .match(sentence)
      .filter((match) => speaks(match, sentence))
      .flatMap((match) => {
        const sure = score(match, sentence)
        const span = spanOf(sentence, match.from, match.to)
        return sure > 0 ? [found(document, { phase, rule: match.value }, span, sure)] : []
      })
  })
}

function speaks({ value: rule, from, to }: PatternMatch<PatternRule>, sentence: Sentence): boolean {
  if (sentence.tokens[from]!.inQuote) return false
  if (sentence.question && !rule.inQuestions) return false
  if (rule.negatable && negatedBetween(sentence, from - 3, to)) return false
  return !rule.silencedBy.some((cue) => has(sentence, cue))
}

export function patternSetOf<R extends PatternRule>(rules: readonly R[]): PatternSet<R> {
  const set = new PatternSet<R>()
  for (const rule of rules) for (const pattern of rule.patterns) set.add(pattern, rule)
  return set
}

export function patternPhase(name: string, rules: readonly PatternRule[]): Phase {
  const patterns = patternSetOf(rules)
  return { name, rules, run: (document) => patternFindings(document, name, patterns) }
}
