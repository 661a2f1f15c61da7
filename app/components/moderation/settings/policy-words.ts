import type { PolicyLabel } from '../../../domain/screening/policy.ts'
import type { PolicyAction, ScreeningOutcome, Standing } from '../../../domain/vocabulary.ts'

/* What administrators and moderators read of the policy. */

export const actionWords: Record<PolicyAction, string> = {
  publish: 'Publish',
  queue: 'Publish, and queue',
  ask: 'Ask the author, then hold',
  hold: 'Hold',
  urgent: 'Publish, and queue as urgent',
  urgent_hold: 'Hold, as urgent',
}

export const outcomeWords: Record<ScreeningOutcome, string> = {
  publish: 'Published',
  queue: 'Published and queued',
  ask: 'Author asked first, then held',
  hold: 'Held',
  urgent: 'In the urgent lane',
}

export const standingNames: Record<Standing, string> = {
  new: 'New members',
  established: 'Established members',
  trusted: 'Trusted members',
}

export const labelHints: Record<PolicyLabel, string> = {
  emergency: 'Somebody may need help now. It always reaches a moderator; shown, other readers can help too.',
  stop_treatment: 'It seems to urge others to stop or change a prescribed treatment. It is always held.',
  remedy_claim: 'It seems to say that a remedy helps an illness or moves a count.',
  contradiction: 'It may differ from what the article says.',
  personal_data: 'It seems to show private information. It always reaches a moderator.',
  abuse: 'It seems to attack somebody.',
  spam: 'It seems to sell or to lead readers elsewhere.',
  first_posts: 'It is one of a new member’s first two posts.',
  form: 'It is very long, all capitals, or the same again and again.',
}

/** A score as it is typed and read: "0.55". */
export function scoreText(score: number): string {
  return String(Math.round(score * 1000) / 1000)
}
