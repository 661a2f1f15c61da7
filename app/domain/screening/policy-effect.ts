import { screeningOutcomes, type FindingLabel, type ScreeningOutcome, type Standing } from '../vocabulary.ts'
import { decide } from './decide.ts'
import type { Policy } from './policy.ts'

/** A post as its newest run found it. */
export interface ScreenedPost {
  standing: Standing
  imported: boolean
  findings: { label: FindingLabel; score: number; rule: string }[]
}

/** How many of `posts` each outcome takes by the policy that holds and by the one that is planned. */
export interface PolicyEffect {
  posts: number
  /** Posts that others would not see before a moderator has looked. */
  kept: { now: number; then: number }
  outcomes: { outcome: ScreeningOutcome; now: number; then: number }[]
}

export function policyEffect(posts: readonly ScreenedPost[], input: { now: Policy; then: Policy }): PolicyEffect {
  const [now, then] = [count(posts, input.now), count(posts, input.then)]
  return {
    posts: posts.length,
    kept: { now: now.holds, then: then.holds },
    outcomes: screeningOutcomes.map((outcome) => ({ outcome, now: now.of[outcome], then: then.of[outcome] })),
  }
}

function count(posts: readonly ScreenedPost[], policy: Policy) {
  const of = Object.fromEntries(screeningOutcomes.map((outcome) => [outcome, 0])) as Record<ScreeningOutcome, number>
  let holds = 0
  for (const { findings, standing, imported } of posts) {
    const decision = decide(findings, { standing, imported, policy })
    of[decision.outcome] += 1
    if (decision.holds) holds += 1
  }
  return { of, holds }
}
