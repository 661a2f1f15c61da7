import { describe, expect, it } from 'vitest'
import { decisions, findingLabels, verdicts, type Decision, type Verdict } from '../../vocabulary.ts'
import { needsVerdict, suggestReason, verdictsOrReason, whyNot, withoutVerdict } from './verdicts.ts'

const said = (...all: Verdict[]) => all.map((verdict) => ({ verdict }))

describe('suggestReason', () => {
  it.each<[Verdict[], Decision | undefined, string | undefined]>([
    [[], 'remove', undefined],
    [['own_experience', 'dangerous_advice', 'unsupported_claim'], 'remove', 'dangerous_advice'],
    [['unsupported_claim', 'contradicts_article'], 'return_to_author', 'contradicts_article'],
    [['question', 'own_experience'], 'publish', 'own_experience'],
    [['not_a_problem'], 'publish', 'no_problem'],
    // What stays as it is needs no reason against it, and what speaks for a post takes it nowhere.
    [['unsupported_claim'], 'publish', undefined],
    [['own_experience'], 'remove', undefined],
    [['not_a_problem', 'question'], 'hide', undefined],
    [['private_data'], undefined, 'private_data'],
    [['unsupported_claim'], 'publish_with_note', 'unsupported_claim'],
  ])('%j, %s: %s', (given, decision, reason) => expect(suggestReason(said(...given), decision)).toBe(reason))
})

describe('whyNot', () => {
  const claims: Verdict[] = ['unsupported_claim', 'contradicts_article', 'dangerous_advice']

  it.each(verdicts.filter((verdict) => !claims.includes(verdict)))(
    'a post is not taken away as misinformation for %s alone',
    (verdict) => {
      for (const decision of ['hide', 'remove'] as const) {
        for (const reason of ['unsupported_claim', 'contradicts_article', 'dangerous_advice'] as const) {
          expect(whyNot({ decision, reason, verdicts: said(verdict) })).toMatch(/\.$/)
        }
      }
    },
  )

  it('says that an own experience stays', () => {
    const words = whyNot({ decision: 'remove', reason: 'unsupported_claim', verdicts: said('own_experience') })
    expect(words).toContain('never taken away as misinformation')
  })

  it('takes away what was judged to be a claim, and what has another fault', () => {
    for (const verdict of claims) {
      const verdicts = said('own_experience', verdict)
      expect(whyNot({ decision: 'remove', reason: 'unsupported_claim', verdicts })).toBeNull()
    }
    expect(whyNot({ decision: 'remove', reason: 'abuse', verdicts: said('own_experience') })).toBeNull()
    expect(whyNot({ decision: 'hide', reason: 'unsupported_claim', verdicts: [] })).not.toBeNull()
    for (const decision of decisions.filter((known) => known !== 'hide' && known !== 'remove')) {
      expect(whyNot({ decision, reason: 'unsupported_claim', verdicts: said('own_experience') })).toBeNull()
    }
  })
})

describe('withoutVerdict', () => {
  const finding = (id: string, quote: string) => ({ id, quote, label: 'remedy_claim' as const })
  const [one, two] = [finding('1', 'Tea cures it.'), finding('2', 'Salt cures it.')]

  it('names the sentences of which nothing was said', () => {
    const known = [one, two]
    expect(withoutVerdict({ needed: known, known, verdicts: [] })).toEqual(known)
    const verdicts = [{ findingId: '2', verdict: 'question' as const }]
    expect(withoutVerdict({ needed: known, known, verdicts })).toEqual([one])
  })

  it('takes a verdict on the same sentence as an earlier run found it', () => {
    const again = finding('3', 'Tea cures it.')
    const verdicts = [{ findingId: '1', verdict: 'question' as const }]
    expect(withoutVerdict({ needed: [again], known: [one, two, again], verdicts })).toEqual([])
    expect(withoutVerdict({ needed: [two], known: [one, two, again], verdicts })).toEqual([two])
  })

  it('does not ask about what is no sentence, or has no name among the verdicts', () => {
    expect(findingLabels.filter((label) => !needsVerdict(label))).toEqual([
      'abuse',
      'spam',
      'listed_phrase',
      'first_posts',
      'form',
      'premoderation',
    ])
  })
})

it('verdictsOrReason: without a judged sentence the reason is the verdict on the whole', () => {
  expect(verdictsOrReason([], 'unsupported_claim')).toEqual([{ verdict: 'unsupported_claim' }])
  expect(verdictsOrReason([], 'spam')).toEqual([])
  expect(verdictsOrReason(said('question'), 'unsupported_claim')).toEqual(said('question'))
})
