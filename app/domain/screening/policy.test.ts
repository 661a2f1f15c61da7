import { describe, expect, it } from 'vitest'
import { standings } from '../vocabulary.ts'
import { decide } from './decide.ts'
import {
  allowedActions,
  defaultPolicy,
  hasScore,
  policyChanges,
  policyLabels,
  policyProblem,
  policyWith,
} from './policy.ts'
import { thresholds } from './thresholds.ts'

describe('the policy', () => {
  it('has nothing in its defaults that an administrator could not choose', () => {
    for (const label of policyLabels) {
      for (const standing of standings) expect(policyProblem(label, defaultPolicy.labels[label][standing])).toBeNull()
    }
  })

  it('lays changes over the defaults and tells what differs', () => {
    const policy = policyWith([{ label: 'spam', standing: 'trusted', action: 'queue', minScore: 0.9 }])
    expect(policyChanges(defaultPolicy, policy)).toEqual([
      {
        label: 'spam',
        standing: 'trusted',
        before: { action: 'hold', minScore: thresholds.spam },
        after: { action: 'queue', minScore: 0.9 },
      },
    ])
    expect(policyChanges(policy, policyWith([]))).toHaveLength(1)
    expect(policyChanges(policy, policy)).toEqual([])
  })

  it('never asks for less than the engine’s own threshold', () => {
    const policy = policyWith([{ label: 'spam', standing: 'new', action: 'hold', minScore: 0.01 }])
    expect(policy.labels.spam.new.minScore).toBe(thresholds.spam)
  })
})

describe('what cannot be chosen', () => {
  it('lays every emergency before a moderator, whatever is chosen', () => {
    for (const action of allowedActions.emergency) {
      const policy = policyWith(standings.map((standing) => ({ label: 'emergency', standing, action, minScore: null })))
      for (const standing of standings) {
        const found = [{ label: 'emergency' as const, score: thresholds.emergency, rule: 'any' }]
        expect(decide(found, { standing, imported: false, policy }).outcome).not.toBe('publish')
      }
    }
  })

  it('holds every call to stop a treatment, whatever is chosen', () => {
    for (const action of allowedActions.stop_treatment) {
      const policy = policyWith(
        standings.map((standing) => ({ label: 'stop_treatment', standing, action, minScore: null })),
      )
      for (const standing of standings) {
        const found = [{ label: 'stop_treatment' as const, score: thresholds.stop_treatment, rule: 'any' }]
        expect(decide(found, { standing, imported: false, policy }).holds).toBe(true)
      }
    }
  })

  it.each([
    ['emergency', { action: 'publish', minScore: thresholds.emergency }],
    ['emergency', { action: 'urgent', minScore: 0.9 }],
    ['stop_treatment', { action: 'queue', minScore: thresholds.stop_treatment }],
    ['stop_treatment', { action: 'urgent', minScore: thresholds.stop_treatment }],
    ['stop_treatment', { action: 'hold', minScore: 0.94 }],
    ['personal_data', { action: 'publish', minScore: thresholds.personal_data }],
    ['first_posts', { action: 'ask', minScore: thresholds.first_posts }],
    ['remedy_claim', { action: 'hold', minScore: 0.1 }],
    ['remedy_claim', { action: 'hold', minScore: 0.99 }],
    ['remedy_claim', { action: 'hold', minScore: Number.NaN }],
  ] as const)('%s: %o', (label, row) => {
    expect(policyProblem(label, row)).toMatch(/^[A-Z].*\.$/)
  })

  it('has a score to set only where the engine guesses and a miss is not grave', () => {
    expect(policyLabels.filter(hasScore)).toEqual(['remedy_claim', 'contradiction', 'personal_data', 'abuse', 'spam'])
  })
})
