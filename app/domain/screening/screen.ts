import type { FindingLabel } from '../vocabulary.ts'
import { decide } from './decide.ts'
import { readDocument } from './document.ts'
import { bearOn, indexPassages } from './evidence/bear-on.ts'
import type { PassageIndex } from './evidence/bear-on.ts'
import { weightsHash } from './model/trained.ts'
import { weighTogether } from './model/weigh.ts'
import { pipeline } from './phases/pipeline.ts'
import { weighs } from './thresholds.ts'
import type { Finding, Screening, ScreeningInput } from './types.ts'

/** Changes with anything that may change a finding; kept with every run. */
export const engineVersion = `rules-4+model-1.${weightsHash}`

/** Labels for which the article has something to say. */
const answered = new Set<FindingLabel>([
  'remedy_claim',
  'contradiction',
  'stop_treatment',
  'emergency',
  'listed_phrase',
])

/**
 * Reads the post, runs every phase, decides. `findings` are those that weigh, in the order of the text. Whoever
 * screens many posts below one article hands over its index, made once by `indexPassages`.
 */
export function screen(input: ScreeningInput, index?: PassageIndex): Screening {
  const findings = mergeOverlapping(collectFindings(input).filter(weighs))
  const { author, imported, policy } = input
  const decision = decide(findings, { standing: author.standing, imported, policy })
  return { findings: withPassages(findings, input, index), ...decision, engineVersion }
}

/** What every phase found, weighed together with the model; those that do not weigh are included. */
export function collectFindings(input: ScreeningInput): Finding[] {
  const document = readDocument(input)
  return weighTogether(
    document,
    pipeline.flatMap((phase) => phase.run(document)),
  )
}

/** Of findings with one label that overlap, the surest stays, and of equals the first. */
function mergeOverlapping(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of [...findings].sort((a, b) => b.score - a.score)) {
    const same = kept.some(
      ({ label, start, end }) => label === finding.label && start < finding.end && finding.start < end,
    )
    if (!same && finding.end > finding.start) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

function withPassages(findings: readonly Finding[], input: ScreeningInput, given?: PassageIndex): Finding[] {
  if (!findings.some(({ label }) => answered.has(label))) return [...findings]
  const index = given ?? indexPassages(input.article.passages)
  // A phase that read a passage has named it already.
  return findings.map((finding) =>
    answered.has(finding.label) && finding.passages.length === 0
      ? { ...finding, passages: bearOn(index, { quote: finding.quote, post: input.text, title: input.article.title }) }
      : finding,
  )
}
