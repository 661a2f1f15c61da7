import { markSpans } from '../../posts/mark-spans.ts'
import { isAboutWhole } from '../../screening/about-whole.ts'
import { adviceOf } from '../../screening/assessment.ts'
import { screenedText } from '../../screening/screened-text.ts'
import type { CaseFinding } from './case-page.ts'
import type { LoadedCase, LoadedRun } from './load-case.server.ts'
import { markTerms } from './mark-terms.ts'
import { markSharedWords } from './shared-words.ts'

/** What the run found, sentences first in the order of the text, each with its number and the passages beside it. */
export function toFindings(run: LoadedRun): (CaseFinding & { start: number; end: number })[] {
  return (run?.findings ?? [])
    .toSorted(
      (a, b) =>
        Number(isAboutWhole(a.label)) - Number(isAboutWhole(b.label)) ||
        a.startOffset - b.startOffset ||
        b.score - a.score,
    )
    .map((finding, index) => {
      const passages = finding.passages.map(({ passage, terms }) => ({
        passageId: passage.id,
        anchor: passage.anchor,
        heading: passage.heading,
        html: markTerms(passage.text, terms),
      }))
      return {
        id: finding.id,
        number: index + 1,
        label: finding.label,
        quote: finding.quote,
        parts: markSharedWords(
          finding.quote,
          passages.map(({ html }) => html),
        ),
        score: finding.score,
        phase: finding.phase,
        rule: finding.rule,
        explanation: finding.explanation,
        start: finding.startOffset,
        end: finding.endOffset,
        passages,
        advice: adviceOf(finding.assessment),
      }
    })
}

/** The sentences that members reported, each once, but for those that were found as well. */
export function toReported(found: LoadedCase, findings: CaseFinding[]) {
  const flagged = findings.filter(({ label }) => !isAboutWhole(label)).length
  const quoted = found.flags.flatMap(({ id, quote, startOffset, endOffset, revisionId }) =>
    quote !== null && startOffset !== null && endOffset !== null && revisionId === found.revisionId
      ? [{ key: id, quote, start: startOffset, end: endOffset }]
      : [],
  )
  return quoted
    .filter(
      ({ quote }, index) =>
        findings.every((finding) => finding.quote !== quote) &&
        quoted.findIndex((other) => other.quote === quote) === index,
    )
    .map((sentence, index) => ({ ...sentence, number: flagged + index + 1 }))
}

/** The post with the sentences marked by their numbers. */
export function htmlWithSentences(
  revision: LoadedCase['revision'],
  sentences: { number: number; start: number; end: number }[],
): string {
  const bodyStart = screenedText(revision).length - revision.markdown.length
  const spans = sentences
    .filter(({ end }) => end > bodyStart)
    .map(({ number, start, end }) => ({
      id: `finding-${number}`,
      label: String(number),
      start: Math.max(0, start - bodyStart),
      end: end - bodyStart,
    }))
  return markSpans({ html: revision.html, source: revision.markdown, spans })
}
