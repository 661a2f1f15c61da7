import type {
  CasePriority,
  Decision,
  DecisionReason,
  FindingLabel,
  FlagReason,
  ModerationEventKind,
  PostStatus,
} from '../vocabulary.ts'

/* The words that people read for the forum's fixed terms. */

export const labelWords: Record<FindingLabel, string> = {
  remedy_claim: 'Remedy claim',
  contradiction: 'May contradict the article',
  stop_treatment: 'Stop treatment',
  emergency: 'Emergency',
  personal_data: 'Private information',
  abuse: 'Abuse',
  spam: 'Spam',
  listed_phrase: 'Listed phrase',
  first_posts: 'First posts',
  form: 'Form of the text',
}

export const flagReasonWords: Record<FlagReason, string> = {
  unsupported_remedy: 'Says that something helps, without support',
  contradicts_article: 'Contradicts the article',
  dangerous_advice: 'Advice that could hurt somebody',
  someone_in_danger: 'Somebody may be in danger now',
  private_information: 'Shows private information',
  abuse: 'Attacks or insults somebody',
  spam: 'Sells or advertises',
  other: 'Something else',
}

export const decisionWords: Record<Decision, string> = {
  publish: 'Publish',
  publish_with_note: 'Publish with a context note',
  return_to_author: 'Return to the author',
  hide: 'Hide',
  remove: 'Remove',
}

/** As said to readers: "Removed by a moderator: …". */
export const decisionReasonWords: Record<DecisionReason, string> = {
  own_experience: 'It is somebody’s own experience',
  question: 'It is a question',
  no_problem: 'There is no problem with it',
  unsupported_claim: 'It claims that something helps, and nothing here supports that',
  contradicts_article: 'It contradicts the article',
  dangerous_advice: 'Following it could hurt somebody',
  private_data: 'It shows private information',
  abuse: 'It attacks somebody',
  spam: 'It sells or advertises',
  off_topic: 'It is not about this article',
}

export const statusWords: Record<PostStatus, string> = {
  published: 'Published',
  held: 'Waiting for a moderator',
  returned: 'Returned to its author',
  hidden: 'Hidden',
  removed: 'Removed',
  deleted: 'Deleted by its author',
}

export const priorityWords: Record<CasePriority, string> = { urgent: 'Urgent', high: 'High', normal: 'Normal' }

export const eventKindWords: Record<ModerationEventKind, string> = {
  screened: 'Screened',
  reported: 'Reported',
  case_opened: 'Case opened',
  decided: 'Decided',
  resubmitted: 'Sent again',
  edited: 'Edited',
  deleted: 'Deleted',
}
