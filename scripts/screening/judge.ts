import type { SentenceChances } from '../../app/domain/screening/model/assess.ts'
import { isModelLabel, modelLabels } from '../../app/domain/screening/model/labels.ts'
import type { ModelLabel } from '../../app/domain/screening/model/labels.ts'
import { weighed } from '../../app/domain/screening/model/weigh.ts'
import { standsByRule, thresholds, weighs } from '../../app/domain/screening/thresholds.ts'
import type { Finding } from '../../app/domain/screening/types.ts'
import type { PostExample } from './examples.ts'

/** What a system makes of one post: what it flags, and for each label a score even where it flags nothing. */
export interface Verdict {
  findings: Pick<Finding, 'label' | 'start' | 'end'>[]
  scores: Record<ModelLabel, number>
}

export function byRules(post: PostExample): Verdict {
  const known = post.ruleFindings.filter(({ label }) => isModelLabel(label))
  return { findings: known.filter(standsByRule), scores: scoresOf((label) => highest(known, label)) }
}

/** The engine as it stands: rules and model weighed together. */
export function byBoth(post: PostExample, assessed: readonly SentenceChances[]): Verdict {
  const all = weighed(post.document, post.ruleFindings, assessed).filter(({ label }) => isModelLabel(label))
  return {
    findings: all.filter(weighs),
    scores: scoresOf((label, at) => Math.max(highest(all, label), chanceOf(post, assessed, at))),
  }
}

/** A model that knows nothing of the rules. */
export function byModel(post: PostExample, assessed: readonly SentenceChances[]): Verdict {
  const findings = post.sentences.flatMap(({ start, end, quoted }, index) =>
    modelLabels
      .filter((label, at) => !quoted && assessed[index]!.chances[at]! >= thresholds[label])
      .map((label) => ({ label, start, end })),
  )
  return { findings, scores: scoresOf((_, at) => chanceOf(post, assessed, at)) }
}

function scoresOf(score: (label: ModelLabel, at: number) => number): Record<ModelLabel, number> {
  return Object.fromEntries(modelLabels.map((label, at) => [label, score(label, at)])) as Record<ModelLabel, number>
}

function highest(findings: readonly Finding[], label: ModelLabel): number {
  return Math.max(0, ...findings.filter((finding) => finding.label === label).map(({ score }) => score))
}

function chanceOf(post: PostExample, assessed: readonly SentenceChances[], at: number): number {
  return Math.max(
    0,
    ...assessed.filter((_, index) => !post.sentences[index]!.quoted).map(({ chances }) => chances[at]!),
  )
}
