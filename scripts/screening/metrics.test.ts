import { describe, expect, it } from 'vitest'
import { sigmoid } from '../../app/domain/screening/model/logistic.ts'
import { calibrate } from './calibrate.ts'
import { auroc, calibrationError, count, f1, precision, precisionAt, recall, spanOverlap, wilson } from './metrics.ts'

const judged = [
  { positive: true, flagged: true, score: 0.9 },
  { positive: true, flagged: true, score: 0.8 },
  { positive: true, flagged: false, score: 0.3 },
  { positive: false, flagged: true, score: 0.6 },
  { positive: false, flagged: false, score: 0.1 },
  { positive: false, flagged: false, score: 0.3 },
]

describe('metrics', () => {
  const counts = count(judged)

  it('counts', () => {
    expect(counts).toEqual({ truePositives: 2, falsePositives: 1, falseNegatives: 1, trueNegatives: 2 })
    expect(precision(counts)).toBeCloseTo(2 / 3)
    expect(recall(counts)).toBeCloseTo(2 / 3)
    expect(f1(counts)).toBeCloseTo(2 / 3)
  })

  it('ranks, ties counting half', () => expect(auroc(judged)).toBeCloseTo((3 + 3 + 1.5) / 9))

  it('expects less precision where few posts are bad', () => {
    expect(precisionAt(0.5, counts)).toBeCloseTo(2 / 3)
    expect(precisionAt(0.05, counts)).toBeCloseTo((0.05 * 2) / 3 / ((0.05 * 2) / 3 + 0.95 / 3))
  })

  it('knows Wilson’s interval', () => {
    const [low, high] = wilson(8, 10)
    expect(low).toBeCloseTo(0.49, 2)
    expect(high).toBeCloseTo(0.943, 3)
    expect(wilson(0, 10)[0]).toBe(0)
  })

  it('measures calibration', () => {
    const half = (positive: boolean) => ({ positive, flagged: false, score: 0.5 })
    expect(calibrationError([half(true), half(false)])).toBe(0)
    expect(calibrationError([half(true), half(true)])).toBe(0.5)
  })

  it('compares spans word by word', () => {
    const text = 'one two three four'
    expect(spanOverlap(text, [{ start: 0, end: 7 }], [{ start: 4, end: 13 }])).toBeCloseTo(0.5)
    expect(spanOverlap(text, [{ start: 0, end: 7 }], [{ start: 0, end: 7 }])).toBe(1)
  })
})

describe('calibrate', () => {
  it('finds the slope and shift that made the points', () => {
    const points = Array.from({ length: 4000 }, (_, at) => {
      const sum = (at % 200) / 20 - 5
      return { sum, positive: (Math.floor(at / 200) + 0.5) / 20 < sigmoid(0.7 * sum - 1) }
    })
    const { slope, shift } = calibrate(points)
    expect(slope).toBeCloseTo(0.7, 1)
    expect(shift).toBeCloseTo(-1, 1)
  })

  it('leaves the sum alone where there is too little to learn from', () => {
    expect(calibrate([{ sum: 1, positive: true }])).toEqual({ slope: 1, shift: 0 })
  })
})
