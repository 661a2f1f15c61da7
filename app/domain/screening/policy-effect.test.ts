import { describe, expect, it } from 'vitest'
import { defaultPolicy, policyWith } from './policy.ts'
import { policyEffect, type ScreenedPost } from './policy-effect.ts'

const post = (label: ScreenedPost['findings'][number]['label'] | null, score = 0.9): ScreenedPost => ({
  standing: 'new',
  imported: false,
  findings: label ? [{ label, score, rule: 'any' }] : [],
})

describe('the effect of a change on posts that there are', () => {
  const posts = [post(null), post('remedy_claim'), post('remedy_claim', 0.6), post('form'), post('emergency')]
  const then = policyWith([{ label: 'remedy_claim', standing: 'new', action: 'hold', minScore: 0.8 }])

  it('counts by outcome, and what nobody else would see', () => {
    const effect = policyEffect(posts, { now: defaultPolicy, then })
    expect(effect.posts).toBe(5)
    expect(effect.kept).toEqual({ now: 2, then: 1 })
    expect(effect.outcomes).toEqual([
      { outcome: 'publish', now: 1, then: 2 },
      { outcome: 'queue', now: 1, then: 1 },
      { outcome: 'ask', now: 2, then: 0 },
      { outcome: 'hold', now: 0, then: 1 },
      { outcome: 'urgent', now: 1, then: 1 },
    ])
  })

  it('says nothing of no posts', () => {
    expect(policyEffect([], { now: defaultPolicy, then })).toMatchObject({ posts: 0, kept: { now: 0, then: 0 } })
  })
})
