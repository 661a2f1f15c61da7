import { modelLabels } from '../../app/domain/screening/model/labels.ts'
import type { ModelLabel } from '../../app/domain/screening/model/labels.ts'
import type { Verdict } from './judge.ts'
import {
  auroc,
  calibrationError,
  count,
  f1,
  precision,
  precisionAt,
  ratio,
  recall,
  spanOverlap,
  wilson,
} from './metrics.ts'
import type { Counts, Judged } from './metrics.ts'

/** `both`: rules and model weighed together; `embedding`: the same with the sentence embedding. */
type System = 'rules' | 'model' | 'both' | 'embedding'

export interface JudgedPost {
  text: string
  labels: readonly ModelLabel[]
  /** A post without any label that looks as if it had one. */
  hard: boolean
  spans: readonly { label: ModelLabel; start: number; end: number }[]
  verdicts: Partial<Record<System, Verdict>>
}

export interface Source {
  name: string
  posts: readonly JudgedPost[]
  /** Labels that the source tells of; all, where nothing is said. */
  only?: readonly ModelLabel[]
  /** One line of a table with the others, and no table of its own. */
  brief?: boolean
}

interface Line {
  label: ModelLabel | 'any'
  system: System
  counts: Counts
  auroc: number
  calibrationError: number
}

export interface Measured {
  name: string
  brief: boolean
  n: number
  lines: Line[]
  hard: { system: System; flagged: number; n: number }[]
  /** Mean word F1 of what both together mark, over the annotated spans whose label they found. */
  spans: { f1: number; n: number }
}

const systems: readonly System[] = ['rules', 'model', 'both', 'embedding']

export function measure({ name, posts, only = modelLabels, brief = false }: Source): Measured {
  const known = systems.filter((system) => posts[0]?.verdicts[system])
  const lines = [...only, 'any' as const].flatMap((label) =>
    known.map((system): Line => {
      const judged = posts.map((post) => judgedPost(post, { system, label, only }))
      return { label, system, counts: count(judged), auroc: auroc(judged), calibrationError: calibrationError(judged) }
    }),
  )
  const hardOnes = posts.filter(({ hard }) => hard)
  return {
    name,
    brief,
    n: posts.length,
    lines,
    hard: known.map((system) => ({
      system,
      flagged: hardOnes.filter((post) => post.verdicts[system]!.findings.length > 0).length,
      n: hardOnes.length,
    })),
    spans: spanAgreement(posts),
  }
}

function judgedPost(
  { labels, verdicts }: JudgedPost,
  of: { system: System; label: ModelLabel | 'any'; only: readonly ModelLabel[] },
): Judged {
  const { findings, scores } = verdicts[of.system]!
  if (of.label === 'any') {
    // Chances of labels that hold independently: at least one holds.
    const none = of.only.reduce((product, label) => product * (1 - scores[label]), 1)
    return { positive: labels.length > 0, flagged: findings.length > 0, score: 1 - none }
  }
  const { label } = of
  return {
    positive: labels.includes(label),
    flagged: findings.some((finding) => finding.label === label),
    score: scores[label],
  }
}

function spanAgreement(posts: readonly JudgedPost[]): { f1: number; n: number } {
  const agreements = posts.flatMap(({ text, spans, verdicts }) =>
    [...new Set(spans.map(({ label }) => label))].flatMap((label) => {
      const found = (verdicts.both?.findings ?? []).filter((finding) => finding.label === label)
      const meant = spans.filter((span) => span.label === label)
      return found.length > 0 ? [spanOverlap(text, found, meant)] : []
    }),
  )
  return {
    f1: ratio(
      agreements.reduce((sum, each) => sum + each, 0),
      agreements.length,
    ),
    n: agreements.length,
  }
}

/** For people, in Markdown. */
export function table({ name, n, lines, hard, spans }: Measured): string {
  const rows = lines.map(({ label, system, counts, auroc: area, calibrationError: error }) => {
    const { truePositives: hits, falsePositives: wrong, falseNegatives: missed } = counts
    return [
      label,
      system,
      String(hits + missed),
      share(precision(counts), wilson(hits, hits + wrong)),
      share(recall(counts), wilson(hits, hits + missed)),
      two(f1(counts)),
      two(area),
      system === 'rules' ? '' : two(error),
      two(precisionAt(0.05, counts)),
    ]
  })
  const head = ['label', 'by', 'positives', 'precision', 'recall', 'F1', 'AUROC', 'ECE', 'precision at 5%']
  return [
    `### ${name}: ${n} posts`,
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...hard
      .filter((each) => each.n > 0)
      .map(
        (each) =>
          `Hard negatives flagged by ${each.system}: ${each.flagged} of ${each.n}, ${share(each.flagged / each.n, wilson(each.flagged, each.n))}.`,
      ),
    ...(spans.n > 0
      ? [`Words in common with the annotated clause, where its label was found: F1 ${two(spans.f1)}, n ${spans.n}.`]
      : []),
  ].join('\n')
}

/** One line for each source: rules and model together, and beside it the recall of any flag with the embedding. */
export function briefTable(sources: readonly Measured[]): string {
  const rows = sources.map(({ name, n, lines, hard }) => {
    const lineOf = (label: Line['label'], system: System = 'both') =>
      lines.find((line) => line.label === label && line.system === system)!
    const any = lineOf('any')
    const flagged = hard.find(({ system }) => system === 'both')!
    const embedded = lineOf('any', 'embedding').counts
    return [
      name,
      String(n),
      `${two(recall(any.counts))} at ${two(precision(any.counts))}`,
      two(any.auroc),
      `${two(recall(embedded))} at ${two(precision(embedded))}`,
      two(f1(lineOf('remedy_claim').counts)),
      two(f1(lineOf('stop_treatment').counts)),
      two(recall(lineOf('emergency').counts)),
      two(ratio(flagged.flagged, flagged.n)),
    ]
  })
  const head = [
    'posts',
    'n',
    'any: recall at precision',
    'AUROC',
    'with embedding',
    'remedy F1',
    'stop F1',
    'emergency recall',
    'hard negatives flagged',
  ]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const two = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(2))

function share(value: number, [low, high]: [number, number]): string {
  return Number.isNaN(value) ? '' : `${two(value)} (${two(low)}-${two(high)})`
}
