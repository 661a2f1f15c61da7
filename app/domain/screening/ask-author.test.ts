import { describe, expect, it } from 'vitest'
import { findingsToAsk, wantsAsking } from './ask-author.ts'
import { defaultPolicy } from './policy.ts'
import { screen } from './screen.ts'

const established = { standing: 'established' } as const
const read = (text: string) =>
  screen({
    text,
    author: { standing: 'established', publishedPosts: 5 },
    imported: false,
    article: { title: 'Low neutrophils', passages: [] },
    phrases: [],
  })

describe('wantsAsking', () => {
  it.each([
    'Nettle tea cures low neutrophils.',
    'Write to me, my number is 07700 900 412.',
    'Nettle tea cures low neutrophils. Ring me on 07700 900 412.',
  ])('asks about %s', (text) => {
    expect(wantsAsking(read(text), established)).toBe(true)
  })

  it.each(['I wait for my next blood test.', 'Does nettle tea help?', 'You should just stop taking your chemo.'])(
    'does not ask about %s',
    (text) => {
      expect(wantsAsking(read(text), established)).toBe(false)
    },
  )

  it('keeps nobody who may need help now', () => {
    const text = 'I just want to die, the pain never stops. Nettle tea cures low neutrophils.'
    expect(findingsToAsk(read(text), established)).toEqual([])
  })

  it('leaves out what is too unsure to weigh', () => {
    const findings = read('Nettle tea cures low neutrophils.').findings.map((finding) => ({ ...finding, score: 0.1 }))
    expect(wantsAsking({ findings }, established)).toBe(false)
  })

  it('does what the policy says for each standing', () => {
    const claim = read('Nettle tea cures low neutrophils.')
    expect(wantsAsking(claim, { standing: 'new' })).toBe(true)
    expect(wantsAsking(claim, { standing: 'trusted' })).toBe(false)
    const holding = structuredClone(defaultPolicy)
    holding.labels.remedy_claim.established.action = 'hold'
    expect(wantsAsking(claim, { ...established, policy: holding })).toBe(false)
    const unsure = structuredClone(defaultPolicy)
    unsure.labels.remedy_claim.established.minScore = 1.01
    expect(wantsAsking(claim, { ...established, policy: unsure })).toBe(false)
  })
})
