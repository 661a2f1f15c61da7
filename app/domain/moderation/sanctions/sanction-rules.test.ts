import { describe, expect, it } from 'vitest'
import type { SanctionInput } from './sanction-input.ts'
import { limitsOf, milderSanction, sanctionState, sanctionSummary, type KeptSanction } from './sanction-rules.ts'

const now = new Date('2027-03-01T12:00:00Z')
const soon = new Date('2027-03-04T12:00:00Z')
const later = new Date('2027-03-20T12:00:00Z')

const kept = (more: Partial<KeptSanction>): KeptSanction => ({
  kind: 'silence',
  endsAt: null,
  posts: null,
  acknowledgedAt: null,
  liftedAt: null,
  heldPosts: 0,
  ...more,
})

describe('limitsOf', () => {
  it('lets the later end win, for silences and suspensions apart', () => {
    const sanctions = [
      kept({ endsAt: later }),
      kept({ endsAt: soon }),
      kept({ kind: 'suspension', endsAt: soon }),
      kept({ kind: 'warning' }),
    ]
    expect(limitsOf(sanctions)).toEqual({ silencedUntil: later, suspendedUntil: soon, postsToReview: 0 })
  })

  it('falls back to what the others say when one is lifted, and to nothing when all are', () => {
    const short = kept({ endsAt: soon })
    expect(limitsOf([kept({ endsAt: later, liftedAt: now }), short]).silencedUntil).toEqual(soon)
    expect(limitsOf([kept({ endsAt: later, liftedAt: now })])).toEqual({
      silencedUntil: null,
      suspendedUntil: null,
      postsToReview: 0,
    })
  })

  it('takes the most posts that are left, never fewer than none', () => {
    const five = kept({ kind: 'premoderation', posts: 5, heldPosts: 4 })
    const three = kept({ kind: 'premoderation', posts: 3, heldPosts: 1 })
    expect(limitsOf([five, three]).postsToReview).toBe(2)
    expect(limitsOf([kept({ kind: 'premoderation', posts: 1, heldPosts: 2 })]).postsToReview).toBe(0)
    expect(limitsOf([{ ...five, heldPosts: 0, liftedAt: now }, three]).postsToReview).toBe(2)
  })
})

describe('sanctionState', () => {
  it.each<[string, Partial<KeptSanction>]>([
    ['waits', { kind: 'warning' }],
    ['over', { kind: 'warning', acknowledgedAt: now }],
    ['in_force', { endsAt: later }],
    ['over', { endsAt: now }],
    ['lifted', { endsAt: later, liftedAt: now }],
    ['in_force', { kind: 'premoderation', posts: 2, heldPosts: 1 }],
    ['over', { kind: 'premoderation', posts: 2, heldPosts: 2 }],
  ])('%s: %o', (state, more) => {
    expect(sanctionState(kept(more), now)).toBe(state)
  })
})

describe('milderSanction', () => {
  const wanted = (more: Partial<SanctionInput>): SanctionInput => ({
    kind: 'suspension',
    reason: 'abuse',
    message: '',
    days: 30,
    posts: null,
    ...more,
  })
  const month = wanted({})
  it.each<[string, SanctionInput | null, SanctionInput | null]>([
    ['nothing', month, null],
    ['a warning', month, wanted({ kind: 'warning', days: null })],
    ['a longer silence', month, wanted({ kind: 'silence', days: 90 })],
    ['fewer days', month, wanted({ days: 14 })],
    [
      'fewer posts',
      wanted({ kind: 'premoderation', days: null, posts: 9 }),
      wanted({ kind: 'premoderation', days: null, posts: 2 }),
    ],
  ])('%s is milder, whoever wanted it', (_, harsher, milder) => {
    expect(milderSanction(harsher, milder)).toEqual(milder)
    expect(milderSanction(milder, harsher)).toEqual(milder)
  })

  it('takes the second one’s words where both want the same', () => {
    expect(milderSanction(wanted({ message: 'first' }), wanted({ message: 'second' }))?.message).toBe('second')
  })
})

it('sums up for the record', () => {
  expect(sanctionSummary({ kind: 'silence', reason: 'abuse', days: 7, posts: null })).toBe(
    'Cannot write for a time, 7 days: attacks others.',
  )
  expect(sanctionSummary({ kind: 'premoderation', reason: 'spam', days: null, posts: 1 })).toBe(
    'Posts wait for a moderator, 1 post: sells or advertises.',
  )
  expect(sanctionSummary({ kind: 'warning', reason: 'other', days: null, posts: null })).toBe(
    'Warning: something else.',
  )
})
