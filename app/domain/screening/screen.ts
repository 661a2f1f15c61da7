import type { FindingLabel } from '../vocabulary.ts'
import { decide } from './decide.ts'
import { readDocument, sentenceSpans } from './document.ts'
import { indexPassages, mostPassages, queryAround } from './evidence/bear-on.ts'
import type { PassageIndex } from './evidence/bear-on.ts'
import { bearOnBoth } from './evidence/fused-ranking.ts'
import { weightsHash } from './model/trained.ts'
import { weighTogether } from './model/weigh.ts'
import { pipeline } from './phases/pipeline.ts'
import { weighs } from './thresholds.ts'
import type { BearingPassage, Finding, Screening, ScreeningInput } from './types.ts'

/** Changes with anything that may change a finding; kept with every run. */
export const engineVersion = `rules-6+model-4.${weightsHash}`
/** The engine whose answer the embedding had a say in. */
export const embeddingEngineVersion = `${engineVersion}+embedding`

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
  return {
    findings: withPassages(findings, input, index),
    ...decision,
    engineVersion: input.vectors ? embeddingEngineVersion : engineVersion,
  }
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
  const sentences = input.vectors && input.passageVectors ? sentenceSpans(input.text) : []
  const around = queryAround({ post: input.text, title: input.article.title })
  const rank = ({ quote, start, end }: Finding) =>
    bearOnBoth(
      index,
      { quote, around, sentences: (input.vectors ?? []).filter((_, at) => overlaps(sentences[at], start, end)) },
      input.passageVectors ?? [],
    )
  return findings.map((finding) =>
    answered.has(finding.label) ? { ...finding, passages: joined(finding.passages, rank(finding)) } : finding,
  )
}

/** What a phase read comes before what else bears on the finding. */
function joined(read: readonly BearingPassage[], ranked: readonly BearingPassage[]): BearingPassage[] {
  const others = ranked.filter(({ passageId }) => read.every((each) => each.passageId !== passageId))
  return [...read, ...others].slice(0, mostPassages)
}

function overlaps(span: { start: number; end: number } | undefined, start: number, end: number): boolean {
  return span !== undefined && span.start < end && start < span.end
}
