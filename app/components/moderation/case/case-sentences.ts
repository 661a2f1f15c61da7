import type { CaseFinding, CasePage } from '../../../domain/moderation/case/case-page.ts'
import {
  ownSentence,
  quoteField,
  quoteVerdictField,
  verdictField,
} from '../../../domain/moderation/decisions/verdict-fields.ts'
import { needsVerdict } from '../../../domain/moderation/decisions/verdicts.ts'
import { isAboutWhole } from '../../../domain/screening/about-whole.ts'
import type { FormFailure, FormValues } from '../../form/form-failure.ts'

/** What the case's form gave back: a refusal, or the form as it was with something done to it. */
export type CaseResult = FormFailure | { ok: true; values: FormValues }

/** The form's answer where it was refused. */
export function failureOf(result: CaseResult | undefined): FormFailure | undefined {
  return result?.ok === false ? result : undefined
}

/** A marked sentence of the post, as the page lays it out. */
export interface CaseSentence {
  number: number
  quote: string
  /** The form's field for the verdict on it. */
  field: string
  /** What a note that is about it names. */
  noteAbout: string
  needsVerdict: boolean
  /** Null where members reported it and nothing was found. */
  finding: CaseFinding | null
}

/** The sentences that have a mark: those in which something was found, then those that were only reported. */
export function sentencesOf(page: CasePage): CaseSentence[] {
  return [
    ...page.findings
      .filter(({ label }) => !isAboutWhole(label))
      .map((finding) => ({
        number: finding.number,
        quote: finding.quote,
        field: verdictField(finding.id),
        noteAbout: finding.id,
        needsVerdict: needsVerdict(finding.label),
        finding,
      })),
    ...page.reported.map(({ number, key, quote }) => ({
      number,
      quote,
      field: quoteVerdictField(key),
      noteAbout: quoteField(key),
      needsVerdict: false,
      finding: null,
    })),
  ]
}

/** The words of the sentence that a note is about, or null when it is about the whole post. */
export function noteQuote(sentences: readonly CaseSentence[], values: FormValues): string | null {
  const { findingId } = values
  if (findingId === quoteField(ownSentence)) return textOf(values, quoteField(ownSentence)) || null
  return sentences.find(({ noteAbout }) => noteAbout === findingId)?.quote ?? null
}

/** The next sentence after this one that still needs a verdict, going round; null when all have theirs. */
export function nextOpen(sentences: readonly CaseSentence[], from: number, values: FormValues): CaseSentence | null {
  const at = sentences.findIndex(({ number }) => number === from) + 1
  const inTurn = [...sentences.slice(at), ...sentences.slice(0, at)]
  return inTurn.find((sentence) => sentence.needsVerdict && !values[sentence.field]) ?? null
}

/** What one field holds that can be there once; empty when it is not there. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** The passages that are pinned, each once. */
export function pinnedIn(values: FormValues): string[] {
  return [...new Set([values.passageIds ?? []].flat())]
}

/**
 * For each passage that stands beside sentences, the number of the one that it bears on most. Without scripts it can be
 * pinned only there, so that it is never pinned here and not pinned there.
 */
export function placePins(sentences: readonly CaseSentence[]): Map<string, number> {
  const best = new Map<string, { number: number; rank: number }>()
  for (const { number, finding } of sentences) {
    finding?.passages.forEach(({ passageId }, rank) => {
      if (rank < (best.get(passageId)?.rank ?? Infinity)) best.set(passageId, { number, rank })
    })
  }
  return new Map([...best].map(([passageId, { number }]) => [passageId, number]))
}
