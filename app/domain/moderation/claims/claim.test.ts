import { describe, expect, it } from 'vitest'
import { beatTime, claimForms, nextCaseInput, presenceForms, quietSince, quietTime } from './claim.ts'

const now = new Date('2026-03-01T12:00:00Z')
const someId = '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'

describe('a claim', () => {
  it('ends five minutes after its holder was last seen', () => {
    expect(quietSince(now)).toEqual(new Date('2026-03-01T11:55:00Z'))
  })

  it('is renewed several times before it would end', () => {
    expect(quietTime / beatTime).toBeGreaterThanOrEqual(3)
  })
})

describe('what is sent about a claim', () => {
  it('needs a reason to take a case over or to hand it over', () => {
    expect(claimForms.safeParse({ intent: 'take_over', reason: '  ' }).success).toBe(false)
    expect(claimForms.safeParse({ intent: 'take_over', reason: ' She asked me ' }).data).toEqual({
      intent: 'take_over',
      reason: 'She asked me',
    })
    expect(claimForms.safeParse({ intent: 'hand_over', reason: 'Knows the topic', toId: '' }).success).toBe(false)
    expect(claimForms.safeParse({ intent: 'hand_over', reason: 'x'.repeat(301), toId: someId }).success).toBe(false)
  })

  it('reads the moment up to which a page knows its claim', () => {
    expect(presenceForms.parse({ intent: 'leave', seenAt: now.toISOString() })).toEqual({
      intent: 'leave',
      seenAt: now,
    })
    expect(presenceForms.safeParse({ intent: 'leave', seenAt: 'yesterday' }).success).toBe(false)
  })

  it('asks for the next case of one lane or of all', () => {
    expect(nextCaseInput.parse({ lane: '', after: '' })).toEqual({})
    expect(nextCaseInput.parse({ lane: 'appeal', after: someId })).toEqual({ lane: 'appeal', after: someId })
    expect(nextCaseInput.safeParse({ lane: 'somewhere' }).success).toBe(false)
  })
})
