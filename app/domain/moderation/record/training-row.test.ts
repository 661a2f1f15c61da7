import { describe, expect, it } from 'vitest'
import { findingLabels, verdicts } from '../../vocabulary.ts'
import { trainingRow } from './training-row.ts'

const about = { id: '1', condition: 'Low iron', sentence: 'Beet juice fixed it.' }

describe('what a verdict teaches', () => {
  it.each([
    ['remedy_claim', 'unsupported_claim', 'remedy_claim'],
    ['contradiction', 'contradicts_article', 'contradiction'],
    ['stop_treatment', 'dangerous_advice', 'stop_treatment'],
    ['remedy_claim', 'dangerous_advice', 'remedy_claim'],
    [null, 'dangerous_advice', 'stop_treatment'],
    ['remedy_claim', 'own_experience', null],
    ['emergency', 'own_experience', 'emergency'],
    ['emergency', 'not_a_problem', null],
    [null, 'private_data', 'personal_data'],
  ] as const)('%s judged as %s: %s', (label, verdict, expected) => {
    const row = trainingRow({ ...about, label, verdict })
    expect(row.labels).toEqual(expected ? [expected] : [])
    expect(row.kind === 'claim').toBe(expected !== null)
  })

  it('quotes the text for every label that it gives, whatever was judged', () => {
    for (const verdict of verdicts) {
      for (const label of [null, ...findingLabels]) {
        const { text, labels, spans } = trainingRow({ ...about, label, verdict })
        expect(spans.map((span) => span.label)).toEqual(labels)
        for (const { quote } of spans) expect(text).toContain(quote)
      }
    }
  })
})
