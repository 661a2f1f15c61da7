import { describe, expect, it } from 'vitest'
import type { Decision } from '../../vocabulary.ts'
import { defaultDeskSettings } from '../settings/desk-settings.ts'
import {
  keepProposal,
  outcomeOf,
  readProposal,
  removalNeedsSecond,
  suspensionNeedsSecond,
  type Proposal,
} from './second-review.ts'

describe('outcomeOf', () => {
  it.each<[Decision, Decision, boolean, Decision]>([
    ['remove', 'remove', true, 'remove'],
    ['remove', 'hide', true, 'hide'],
    ['hide', 'remove', true, 'remove'],
    ['remove', 'return_to_author', false, 'return_to_author'],
    ['remove', 'publish_with_note', false, 'publish_with_note'],
    ['remove', 'publish', false, 'publish'],
    ['publish', 'remove', false, 'publish'],
    ['publish_with_note', 'return_to_author', false, 'publish_with_note'],
    ['return_to_author', 'hide', false, 'return_to_author'],
    ['publish', 'publish_with_note', false, 'publish'],
  ])('%s, then %s: agreed %s, so %s', (first, second, agreed, effect) => {
    const outcome = outcomeOf(first, second)
    expect(outcome.agreed).toBe(agreed)
    expect({ first, second }[outcome.effective]).toBe(effect)
  })
})

describe('when a second moderator is needed', () => {
  it('is from the reach and the days on that administrators set, and never where they set none', () => {
    const never = { ...defaultDeskSettings, secondRemovalReach: null, secondSuspensionDays: null }
    expect([9, 10].map((reach) => removalNeedsSecond(reach, defaultDeskSettings))).toEqual([false, true])
    expect(removalNeedsSecond(1000, never)).toBe(false)
    const suspended = (days: number) => ({ kind: 'suspension' as const, days })
    expect([13, 14].map((days) => suspensionNeedsSecond(suspended(days), defaultDeskSettings))).toEqual([false, true])
    expect(suspensionNeedsSecond(suspended(365), never)).toBe(false)
    expect(suspensionNeedsSecond({ kind: 'silence', days: 365 }, defaultDeskSettings)).toBe(false)
  })
})

it('reads back what it kept, whatever was left out', () => {
  const proposals: Proposal[] = [
    {
      kind: 'decision',
      decision: {
        caseId: 'c',
        revisionId: 'r',
        decision: 'remove',
        reason: 'dangerous_advice',
        message: 'No.',
        noteText: '',
        passageIds: [],
        verdicts: [{ verdict: 'dangerous_advice', quote: 'Stop it.' }],
        sanction: null,
      },
    },
    { kind: 'sanction', sanction: null, status: 'closed' },
  ]
  for (const proposal of proposals) expect(readProposal(keepProposal(proposal))).toEqual(proposal)
  expect(() => readProposal({ kind: 'sanction' })).toThrow()
})
