/** The value below which `share` (0 to 1) of the samples lie: nearest rank. NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** "p50 1.2 ms, p99 3.4 ms, n 500" */
export function summary(samples: readonly number[]): string {
  const [half, most] = [0.5, 0.99].map((share) => percentile(samples, share).toFixed(2))
  return `p50 ${half} ms, p99 ${most} ms, n ${samples.length}`
}
