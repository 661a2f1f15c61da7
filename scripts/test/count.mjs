/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Vitest's JSON report. A file that could not be loaded has no tests to fail, so it counts as one.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Playwright's JSON report. An error outside any test (the site did not start) counts as one failure.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }
}

/**
 * What a step counts for, when its report and its exit code are taken together: a step that failed
 * without a failed test (a crash, an unhandled error, no report at all) still counts as one failure.
 *
 * @param {Count | null} reported null when it has no report
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function judge(reported, succeeded) {
  if (reported === null) return succeeded ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  return !succeeded && reported.failed === 0 ? { ...reported, failed: 1 } : reported
}

/** @returns {Count} */
export function sum(/** @type {Count[]} */ counts) {
  const total = (/** @type {keyof Count} */ key) => counts.reduce((so, count) => so + count[key], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

export function inWords(/** @type {Count} */ { passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
