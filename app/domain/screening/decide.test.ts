import { describe, expect, it } from 'vitest'
import { standings, type FindingLabel, type FlagReason, type PolicyAction, type Standing } from '../vocabulary.ts'
import { decide, type Report } from './decide.ts'
import { policyLabels, policyWith, type Policy } from './policy.ts'
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
  ['a sure claim', [finding('remedy_claim', 0.8)], 'established', false, 'ask', true, 'high'],
  ['a weak claim', [finding('remedy_claim', 0.65)], 'established', false, 'ask', true, 'normal'],
  ['a claim of a new member', [finding('remedy_claim', 0.65)], 'new', false, 'ask', true, 'normal'],
  ['a claim of a trusted member', [finding('remedy_claim', 0.8)], 'trusted', false, 'queue', false, 'high'],
  ['a claim below the threshold', [finding('remedy_claim', 0.3)], 'new', false, 'publish', false, 'normal'],
  ['an imported claim: nobody is there to ask', [finding('remedy_claim', 0.8)], 'new', true, 'hold', true, 'high'],
  ['personal data', [finding('personal_data')], 'trusted', false, 'ask', true, 'high'],
  ['spam', [finding('spam')], 'established', false, 'hold', true, 'normal'],
  ['abuse', [finding('abuse')], 'established', false, 'hold', true, 'high'],
  ['a claim and spam: no asking', [finding('remedy_claim'), finding('spam')], 'new', false, 'hold', true, 'high'],
  ['a claim in an emergency', [finding('remedy_claim'), finding('emergency')], 'new', false, 'urgent', true, 'urgent'],
  ['a blocked phrase', [finding('listed_phrase', 1, 'phrase-block')], 'trusted', false, 'hold', true, 'high'],
  ['a held phrase', [finding('listed_phrase', 1, 'phrase-hold')], 'trusted', false, 'hold', true, 'normal'],
  ['a watched phrase', [finding('listed_phrase', 1, 'phrase-watch')], 'new', false, 'queue', false, 'normal'],
  ['a contradiction', [finding('contradiction')], 'new', false, 'queue', false, 'normal'],
  ['a first post', [finding('first_posts', 1)], 'new', false, 'queue', false, 'normal'],
  ['a first post that is imported', [finding('first_posts', 1)], 'new', true, 'publish', false, 'normal'],
  ['a member whose posts wait', [finding('premoderation', 1)], 'trusted', false, 'hold', true, 'normal'],
  ['form', [finding('form')], 'new', false, 'queue', false, 'normal'],
  ['form, imported', [finding('form')], 'new', true, 'hold', true, 'normal'],
  ['an emergency, imported', [finding('emergency')], 'new', true, 'urgent', true, 'urgent'],
  [
    'a first post with a claim',
    [finding('first_posts', 1), finding('remedy_claim', 0.8)],
    'new',
    false,
    'ask',
    true,
    'high',
  ],
]

describe('decide by the default policy', () => {
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

  it('holds whatever it asks about or holds, for every label and standing', () => {
    for (const label of policyLabels) {
      for (const standing of standings) {
        const { outcome, holds } = decide([finding(label, 1)], { standing, imported: false })
        if (outcome === 'ask' || outcome === 'hold') expect(holds).toBe(true)
        if (outcome === 'publish' || outcome === 'queue') expect(holds).toBe(false)
      }
    }
  })
})

const claimsOfNew = (action: PolicyAction, minScore: number | null = null): Policy =>
  policyWith([{ label: 'remedy_claim', standing: 'new', action, minScore }])

describe('decide by a policy that an administrator has changed', () => {
  it.each<[string, Policy, Standing, number, Screening['outcome'], boolean]>([
    ['claims of new members are held', claimsOfNew('hold'), 'new', 0.9, 'hold', true],
    ['and those of others asked about as before', claimsOfNew('hold'), 'established', 0.9, 'ask', true],
    ['claims are queued', claimsOfNew('queue'), 'new', 0.9, 'queue', false],
    ['claims are let through', claimsOfNew('publish'), 'new', 0.9, 'publish', false],
    ['only sure claims are held: this is one', claimsOfNew('hold', 0.8), 'new', 0.8, 'hold', true],
    ['only sure claims are held: this is none', claimsOfNew('hold', 0.8), 'new', 0.79, 'publish', false],
  ])('%s', (_, policy, standing, score, outcome, holds) => {
    const decision = decide([finding('remedy_claim', score)], { standing, imported: false, policy })
    expect(decision).toMatchObject({ outcome, holds })
  })

  it('gives no reason for what it lets through', () => {
    const findings = [finding('remedy_claim'), finding('form')]
    const decision = decide(findings, { standing: 'new', imported: false, policy: claimsOfNew('publish') })
    expect(decision).toMatchObject({ outcome: 'queue', priority: 'normal', reasons: [expect.stringContaining('form')] })
  })

  it('shows a queued emergency ahead of others', () => {
    const policy = policyWith([{ label: 'emergency', standing: 'new', action: 'queue', minScore: null }])
    expect(decide([finding('emergency')], { standing: 'new', imported: false, policy })).toMatchObject({
      outcome: 'queue',
      priority: 'high',
    })
  })
})

const reports = (...of: [Standing, FlagReason][]): Report[] =>
  of.map(([standing, reason], index) => ({ reporterId: `m${index}`, standing, reason }))

describe('decide by reports', () => {
  const danger: [Standing, FlagReason] = ['established', 'dangerous_advice']
  it.each<[string, Report[], Screening['outcome'], boolean, Screening['priority']]>([
    ['two serious ones', reports(danger, danger), 'publish', false, 'normal'],
    ['three serious ones', reports(danger, danger, ['trusted', 'private_information']), 'hold', true, 'high'],
    ['three of new members', reports(['new', 'dangerous_advice'], danger, danger), 'publish', false, 'normal'],
    ['three that are not serious', reports(['trusted', 'other'], danger, danger), 'publish', false, 'normal'],
    [
      'three who fear for somebody: shown, so that readers may help',
      reports(['established', 'someone_in_danger'], ['trusted', 'someone_in_danger'], ['trusted', 'someone_in_danger']),
      'urgent',
      false,
      'urgent',
    ],
  ])('%s', (_, given, outcome, holds, priority) => {
    expect(decide([], { standing: 'new', imported: false, reports: given })).toMatchObject({ outcome, holds, priority })
  })

  it('counts a member once, however often they report', () => {
    const same = reports(danger, danger, danger).map((report) => ({ ...report, reporterId: 'one' }))
    expect(decide([], { standing: 'new', imported: false, reports: same }).outcome).toBe('publish')
  })
})
