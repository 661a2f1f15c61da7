import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, inWords, judge, sum } from './count.mjs'

describe('countVitest', () => {
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] }

  it('adds what was skipped and what is still to do', () => {
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded, but not twice one whose tests failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(countVitest({ ...report, testResults }).failed).toBe(2)
  })
})

describe('countPlaywright', () => {
  it('counts an error outside any test', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })
})

describe('judge', () => {
  it('counts a check without a report as one', () => {
    expect(judge(null, true)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(judge(null, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('does not let a crash pass because no test failed', () => {
    expect(judge({ passed: 5, failed: 0, skipped: 0 }, false).failed).toBe(1)
    expect(judge({ passed: 5, failed: 2, skipped: 0 }, false).failed).toBe(2)
    expect(judge({ passed: 5, failed: 0, skipped: 0 }, true).failed).toBe(0)
  })
})

describe('the last line', () => {
  it('names what was skipped only when something was', () => {
    expect(inWords({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed')
    expect(inWords(sum([judge(null, false), { passed: 2, failed: 0, skipped: 3 }]))).toBe(
      '2 passed, 1 failed, 3 skipped',
    )
  })
})
