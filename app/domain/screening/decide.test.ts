import { describe, expect, it } from 'vitest'
import type { FindingLabel, Standing } from '../vocabulary.ts'
import { decide } from './decide.ts'
import type { Finding, Screening } from './types.ts'

function finding(label: FindingLabel, score = 0.9, rule = 'any'): Finding {
  return { label, score, rule, start: 0, end: 1, quote: 'x', phase: 'test', explanation: 'Because.', passages: [] }
}

type Row = [string, Finding[], Standing, boolean, Screening['outcome'], boolean, Screening['priority']]

const rows: Row[] = [
  ['nothing', [], 'new', false, 'publish', false, 'normal'],
  ['nothing, imported', [], 'new', true, 'publish', false, 'normal'],
  ['an emergency is shown', [finding('emergency')], 'new', false, 'urgent', false, 'urgent'],
  ['stop treatment', [finding('stop_treatment')], 'trusted', false, 'urgent', true, 'urgent'],
  [
    'an emergency that urges to stop',
    [finding('emergency'), finding('stop_treatment')],
    'new',
    false,
    'urgent',
    true,
    'urgent',
  ],
  ['a sure claim', [finding('remedy_claim', 0.8)], 'established', false, 'hold', true, 'high'],
  ['a weak claim', [finding('remedy_claim', 0.55)], 'established', false, 'hold', true, 'normal'],
  ['a claim of a trusted member', [finding('remedy_claim', 0.8)], 'trusted', false, 'queue', false, 'high'],
  ['a claim below the threshold', [finding('remedy_claim', 0.3)], 'new', false, 'publish', false, 'normal'],
  ['personal data', [finding('personal_data')], 'trusted', false, 'hold', true, 'high'],
  ['spam', [finding('spam')], 'established', false, 'hold', true, 'normal'],
  ['abuse', [finding('abuse')], 'established', false, 'hold', true, 'high'],
  ['a blocked phrase', [finding('listed_phrase', 1, 'phrase-block')], 'trusted', false, 'hold', true, 'high'],
  ['a held phrase', [finding('listed_phrase', 1, 'phrase-hold')], 'trusted', false, 'hold', true, 'normal'],
  ['a watched phrase', [finding('listed_phrase', 1, 'phrase-watch')], 'new', false, 'queue', false, 'normal'],
  ['a contradiction', [finding('contradiction')], 'new', false, 'queue', false, 'normal'],
  ['a first post', [finding('first_posts', 1)], 'new', false, 'queue', false, 'normal'],
  ['a first post that is imported', [finding('first_posts', 1)], 'new', true, 'publish', false, 'normal'],
  ['form', [finding('form')], 'new', false, 'queue', false, 'normal'],
  ['form, imported', [finding('form')], 'new', true, 'hold', true, 'normal'],
  ['an emergency, imported', [finding('emergency')], 'new', true, 'urgent', true, 'urgent'],
  [
    'a first post with a claim',
    [finding('first_posts', 1), finding('remedy_claim', 0.8)],
    'new',
    false,
    'hold',
    true,
    'high',
  ],
]

describe('decide', () => {
  it.each(rows)('%s', (_, findings, standing, imported, outcome, holds, priority) => {
    const decision = decide(findings, { standing, imported })
    expect(decision).toMatchObject({ outcome, holds, priority })
    expect(decision.reasons.length > 0).toBe(outcome !== 'publish')
    for (const reason of decision.reasons) expect(reason).toMatch(/^[A-Z].*\.$/)
  })

  it('gives each reason once', () => {
    const decision = decide([finding('spam'), finding('spam'), finding('abuse')], { standing: 'new', imported: false })
    expect(decision.reasons).toHaveLength(2)
  })
})
