import { describe, expect, it } from 'vitest'
import { rulePrecision, wasRight, wilson } from './rule-precision.ts'

describe('wasRight', () => {
  it.each([
    ['remedy_claim', 'unsupported_claim', true],
    ['remedy_claim', 'dangerous_advice', true],
    ['remedy_claim', 'own_experience', false],
    ['remedy_claim', 'not_a_problem', false],
    ['personal_data', 'private_data', true],
    ['personal_data', 'question', false],
    ['emergency', 'own_experience', true],
    ['emergency', 'not_a_problem', false],
    ['spam', 'not_a_problem', false],
  ] as const)('%s judged as %s: %s', (label, verdict, expected) => {
    expect(wasRight(label, verdict)).toBe(expected)
  })
})

describe('rulePrecision', () => {
  it('names the rules that are mostly wrong, once they were judged often enough', () => {
    const rules = rulePrecision([
      { rule: 'good', label: 'remedy_claim', verdict: 'unsupported_claim', count: 9 },
      { rule: 'good', label: 'remedy_claim', verdict: 'own_experience', count: 1 },
      { rule: 'bad', label: 'remedy_claim', verdict: 'own_experience', count: 4 },
      { rule: 'bad', label: 'remedy_claim', verdict: 'unsupported_claim', count: 1 },
      { rule: 'rare', label: 'abuse', verdict: 'not_a_problem', count: 2 },
    ])
    expect(rules.map(({ rule, right, judged, mostlyWrong }) => [rule, right, judged, mostlyWrong])).toEqual([
      ['rare', 0, 2, false],
      ['bad', 1, 5, true],
      ['good', 9, 10, false],
    ])
  })
})

describe('wilson', () => {
  it('gives the textbook interval', () => {
    // 8 of 10: 0.49 to 0.94 (Wilson 1927, as tabulated).
    expect(wilson(8, 10).low).toBeCloseTo(0.49, 2)
    expect(wilson(8, 10).high).toBeCloseTo(0.943, 2)
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
