import { z } from 'zod'
import { isPolicyLabel } from '../../screening/policy.ts'
import {
  phraseLists,
  policyActions,
  standings,
  type FindingLabel,
  type ScreeningOutcome,
  type Standing,
} from '../../vocabulary.ts'
import type { EngineAnswer } from './case-page.ts'

interface KeptRun {
  engineVersion: string
  createdAt: Date
  outcome: ScreeningOutcome
  authorStanding: Standing | null
  articleRevision: { number: number } | null
  setup: { weightsHash: string | null; rules: string[]; policy: unknown; phrases: unknown } | null
  findings: { label: FindingLabel; quote: string }[]
}

/* What was kept is read back loosely: a label that a later Margin no longer has must not hide an old answer. */
const row = z.object({ action: z.enum(policyActions), minScore: z.number() })
const keptPolicy = z.object({ labels: z.record(z.string(), z.partialRecord(z.enum(standings), row)) })
const keptPhrases = z.array(z.object({ list: z.enum(phraseLists), phrase: z.string(), note: z.string() }))

/** How a run came to its answer, from nothing but what was kept with it. */
export function toEngineAnswer(run: KeptRun): EngineAnswer {
  const labels = keptPolicy.safeParse(run.setup?.policy).data?.labels ?? {}
  const found = [...new Set(run.findings.map(({ label }) => label))].filter(isPolicyLabel)
  const quotes = run.findings.filter(({ label }) => label === 'listed_phrase').map(({ quote }) => plain(quote))
  return {
    engineVersion: run.engineVersion,
    weightsHash: run.setup?.weightsHash ?? null,
    at: run.createdAt,
    outcome: run.outcome,
    articleVersion: run.articleRevision?.number ?? null,
    authorStanding: run.authorStanding,
    rules: run.setup?.rules.length ?? null,
    policy: found.flatMap((label) => {
      const kept = run.authorStanding && labels[label]?.[run.authorStanding]
      return kept ? [{ label, ...kept }] : []
    }),
    phrases: (keptPhrases.safeParse(run.setup?.phrases).data ?? []).filter(({ phrase }) =>
      quotes.includes(plain(phrase)),
    ),
  }
}

function plain(text: string): string {
  return text.toLowerCase().split(/\s+/).filter(Boolean).join(' ')
}
