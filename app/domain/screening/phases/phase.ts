import type { FindingLabel } from '../../vocabulary.ts'
import type { ScreenedDocument } from '../document.ts'
import type { Finding, ScreeningInput } from '../types.ts'

/**
 * A text on which a rule fires or keeps silent; what is not said is an established member below no article. `article` is
 * the one passage that the article has.
 */
export type Example =
  | string
  | ({ text: string; articleTitle?: string; article?: string } & Partial<
      Pick<ScreeningInput, 'author' | 'imported' | 'phrases'>
    >)

/** One rule, as data: `reason` is read by the moderator, the examples are its tests. */
export interface Rule {
  id: string
  label: FindingLabel
  /** From 0 to 1: how sure the rule is when it fires on a plain case. */
  score: number
  reason: string
  fires: readonly Example[]
  silent: readonly Example[]
}

export interface Phase {
  name: string
  rules: readonly Rule[]
  run(document: ScreenedDocument): Finding[]
}

/** A finding of `rule` over `start..end` of the text. */
export function found(
  document: ScreenedDocument,
  by: { phase: string; rule: Rule },
  span: { start: number; end: number },
  score = by.rule.score,
): Finding {
  return {
    label: by.rule.label,
    start: span.start,
    end: span.end,
    quote: document.input.text.slice(span.start, span.end),
    score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100,
    phase: by.phase,
    rule: by.rule.id,
    explanation: by.rule.reason,
    passages: [],
  }
}

/** The rules of a phase by id; asking for one that is not there is a fault of the phase. */
export function rulesById(rules: readonly Rule[]): (id: string) => Rule {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return (id) => {
    const rule = byId.get(id)
    if (!rule) throw new Error(`No screening rule ${id}`)
    return rule
  }
}
