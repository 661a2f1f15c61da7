import { describe, expect, it } from 'vitest'
import { readDocument } from '../document.ts'
import { found } from '../phases/phase.ts'
import type { Rule } from '../phases/phase.ts'
import { certain, denials, surerWhereDoubted, thresholds, weighs } from '../thresholds.ts'
import type { SentenceChances } from './assess.ts'
import { modelLabels } from './labels.ts'
import type { ModelLabel } from './labels.ts'
import { weighed } from './weigh.ts'

function documentOf(text: string) {
  return readDocument({
    text,
    author: { standing: 'established', publishedPosts: 10 },
    imported: false,
    article: { title: 'Psoriasis', passages: [] },
    phrases: [],
  })
}

/** One sentence; the words at `heavy` speak for every label, the first of them most. */
function assessedAs(
  chances: Partial<Record<ModelLabel, number>>,
  words: string[],
  heavy: number[] = [],
): SentenceChances {
  return {
    chances: modelLabels.map((label) => chances[label] ?? 0),
    unaided: modelLabels.map((label) => chances[label] ?? 0),
    general: words.map((text, index) => ({ text, from: index, to: index + 1 })),
    shares: () => words.map((_, index) => (heavy.includes(index) ? heavy.length - heavy.indexOf(index) : 0)),
  }
}

const text = 'Oat baths cleared my elbows.'
const words = ['oat', 'baths', 'cleared', 'my', 'elbows']
const rule = (label: ModelLabel): Rule => ({ id: 'r', label, score: 0.9, reason: 'Why.', fires: [], silent: [] })
const ruled = (label: ModelLabel, score = 0.9) => [
  found(documentOf(text), { phase: 'p', rule: rule(label) }, { start: 0, end: text.length }, score),
]

describe('weighed', () => {
  it('finds by the model alone, and says which words weighed', () => {
    const [finding, ...others] = weighed(documentOf(text), [], [assessedAs({ remedy_claim: 0.8 }, words, [2, 0, 1])])
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      label: 'remedy_claim',
      rule: 'model-remedy_claim',
      score: 0.8,
      start: 0,
      quote: text,
    })
    expect(finding!.explanation).toContain('Words that weighed most: “Oat baths cleared”.')
  })

  it('keeps silent below the threshold', () => {
    const chance = thresholds.remedy_claim - 0.01
    expect(weighed(documentOf(text), [], [assessedAs({ remedy_claim: chance }, words)])).toEqual([])
  })

  it('needs to be surer of a question, but for an emergency', () => {
    const asked = documentOf('Do oat baths clear elbows?')
    const flagged = (chances: Partial<Record<ModelLabel, number>>) =>
      weighed(asked, [], [assessedAs(chances, words)]).length
    expect(flagged({ remedy_claim: surerWhereDoubted - 0.01 })).toBe(0)
    expect(flagged({ remedy_claim: surerWhereDoubted })).toBe(1)
    expect(flagged({ emergency: thresholds.emergency })).toBe(1)
  })

  it('gives a rule’s finding the chance, and can say no to it', () => {
    const at = (chance: number) =>
      weighed(documentOf(text), ruled('remedy_claim'), [assessedAs({ remedy_claim: chance }, words)])
    expect(at(0.91)).toMatchObject([{ rule: 'r', score: 0.91 }])
    expect(at(0.1).filter(weighs)).toEqual([])
  })

  it('does not say no for what stands around a sentence that is plain by itself', () => {
    const around = { ...assessedAs({ remedy_claim: 0.2 }, words), unaided: modelLabels.map(() => 0.9) }
    expect(weighed(documentOf(text), ruled('remedy_claim'), [around]).filter(weighs)).toMatchObject([
      { rule: 'r', score: thresholds.remedy_claim },
    ])
  })

  it('says no to an emergency only where it is all but sure', () => {
    const at = (chance: number) =>
      weighed(documentOf(text), ruled('emergency'), [assessedAs({ emergency: chance }, words)]).filter(weighs)
    expect(at(denials.emergency)).toHaveLength(1)
    expect(at(denials.emergency - 0.01)).toEqual([])
  })

  it('never says no to an emergency of which a rule is certain', () => {
    const findings = weighed(documentOf(text), ruled('emergency', certain), [assessedAs({ emergency: 0 }, words)])
    expect(findings).toMatchObject([{ rule: 'r', score: certain }])
  })

  it('never says no to a rule that reads a plain fact', () => {
    const findings = weighed(documentOf(text), ruled('personal_data'), [assessedAs({ personal_data: 0 }, words)])
    expect(findings.filter(weighs)).toHaveLength(1)
  })

  it('does not say a claim again of the sentence beside it', () => {
    const told = documentOf(`${text} I see the nurse in the autumn.`)
    const claim = assessedAs({ remedy_claim: 0.9 }, words)
    const beside = assessedAs({ remedy_claim: 0.8 }, words)
    const echo = { ...beside, unaided: modelLabels.map(() => 0.1) }
    const starts = (last: SentenceChances) =>
      weighed(told, [], [claim, last]).map(({ start }) => told.input.text[start])
    expect(starts(beside)).toEqual(['O', 'I'])
    expect(starts(echo)).toEqual(['O'])
    expect(weighed(told, [], [assessedAs({}, words), echo])).toHaveLength(1)
    const doubtful = ruled('remedy_claim', 0.2)
    expect(weighed(told, doubtful, [assessedAs({ remedy_claim: 0.3 }, words), echo]).filter(weighs)).toHaveLength(1)
  })

  it('leaves what it does not judge as it is', () => {
    const listed = { ...ruled('spam')[0]!, label: 'listed_phrase' as const }
    expect(weighed(documentOf(text), [listed], [assessedAs({}, words)])).toEqual([listed])
  })

  it('leaves a block quote alone', () => {
    const quoted = documentOf(`> ${text}`)
    expect(weighed(quoted, [], [assessedAs({ remedy_claim: 0.99 }, words)])).toEqual([])
  })
})
