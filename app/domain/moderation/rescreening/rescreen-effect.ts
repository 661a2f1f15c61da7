import type { PolicyDecision } from '../../screening/decide.ts'
import type { Finding } from '../../screening/types.ts'
import type { CasePriority, FindingLabel, PostStatus } from '../../vocabulary.ts'

/** An old text is as urgent as a new one only while somebody who wrote it may still be in need, in ms. */
const urgentFor = 3 * 24 * 60 * 60 * 1000

export interface RescreenEffect {
  /** Null when nobody needs to look. */
  priority: CasePriority | null
  takesOffPage: boolean
}

/**
 * What follows when an old post is screened again. A post that readers know is laid before a moderator and stays; it
 * leaves the page only for a call to stop a treatment, and not even then when a moderator has read this very text and
 * published it. See docs/decisions/0010-rescreening.md.
 */
export function rescreenEffect(input: {
  decision: PolicyDecision
  findings: readonly Pick<Finding, 'label'>[]
  status: PostStatus
  /** A moderator read these words and let readers have them. */
  publishedByModerator: boolean
  /** How old the text is, in ms. */
  age: number
}): RescreenEffect {
  const { decision, findings, status } = input
  if (decision.outcome === 'publish') return { priority: null, takesOffPage: false }
  if (status !== 'published') return { priority: decision.priority, takesOffPage: false }
  const has = (label: FindingLabel) => findings.some((finding) => finding.label === label)
  const takesOffPage = decision.holds && has('stop_treatment') && !input.publishedByModerator
  const isUrgent = takesOffPage || (has('emergency') && input.age < urgentFor)
  const priority = decision.priority === 'urgent' && !isUrgent ? 'high' : decision.priority
  return { priority, takesOffPage }
}
