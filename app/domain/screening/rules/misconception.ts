/**
 * What is often said and differs from what medicine knows: a general sentence about an illness or a treatment, never
 * somebody's own values.
 */
export interface Misconception {
  /** The claim in one sentence, which is also its test. */
  says: string
  patterns: readonly string[]
  /** The claim is itself a denial, so that "not" inside it does not turn it round. */
  denial?: true
}
