import { z } from 'zod'
import { policyActions, standings } from '../vocabulary.ts'
import { actionField, scoreField } from './policy-fields.ts'
import { defaultPolicy, hasScore, policyLabels, policyProblem, type Policy } from './policy.ts'
import { thresholds } from './thresholds.ts'

/** The whole table as the form sends it. `version` is what the administrator had before them. */
export const policyInput = z
  .looseObject({
    intent: z.enum(['preview', 'save']),
    version: z.string().regex(/^\d{1,18}$/, 'Please open the page again.'),
    previewed: z.string().optional(),
  })
  .transform(({ intent, version, previewed, ...fields }, checking) => ({
    intent,
    version,
    previewed,
    policy: readPolicy(fields, checking),
  }))

export interface PolicyInput {
  version: string
  policy: Policy
  /** The `policyKey` of the plan of which the effect was shown. */
  previewed?: string | undefined
}

function readPolicy(fields: Record<string, unknown>, checking: z.RefinementCtx): Policy {
  const labels = structuredClone(defaultPolicy.labels)
  for (const label of policyLabels) {
    for (const standing of standings) {
      const action = z.enum(policyActions).safeParse(fields[actionField(label, standing)])
      if (!action.success) {
        fail(checking, actionField(label, standing), 'Please choose what happens.')
        continue
      }
      const score = fields[scoreField(label, standing)]
      const minScore = hasScore(label) ? readScore(score) : thresholds[label]
      const row = { action: action.data, minScore }
      labels[label][standing] = row
      const problem = policyProblem(label, row)
      const isChoice = policyProblem(label, { ...row, minScore: thresholds[label] }) !== null
      if (problem) fail(checking, isChoice ? actionField(label, standing) : scoreField(label, standing), problem)
    }
  }
  return { labels, reports: defaultPolicy.reports }
}

/** NaN for what is no number; `policyProblem` says what is wanted. */
function readScore(value: unknown): number {
  return typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : Number.NaN
}

function fail(checking: z.RefinementCtx, field: string, message: string): void {
  checking.addIssue({ code: 'custom', path: [field], message, input: undefined })
}
