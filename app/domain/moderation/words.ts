import type {
  AppealOutcome,
  CannedTextUse,
  CaseLane,
  CasePriority,
  Decision,
  DecisionReason,
  FindingLabel,
  FlagReason,
  ModerationEventKind,
  PostStatus,
  SanctionKind,
  SanctionReason,
  Verdict,
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
  premoderation: 'Looked at before it is published',
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
  proposed: 'Waits for a second moderator',
  undone: 'Undone',
  appealed: 'Appealed',
  appeal_decided: 'Appeal decided',
  sanctioned: 'Consequence for the member',
  sanction_lifted: 'Consequence lifted',
  sanction_refused: 'Consequence not agreed to',
  locked: 'Thread locked',
  unlocked: 'Thread unlocked',
  moved: 'Moved to another article',
  handed_over: 'Handed over',
  taken_over: 'Taken over',
}

export const laneWords: Record<CaseLane, string> = {
  urgent: 'Urgent',
  appeal: 'Appeals',
  second_review: 'Second pair of eyes',
  resubmitted: 'Sent again',
  held: 'Held',
  reported: 'Reported',
  flagged: 'Flagged, on the page',
  sampled: 'Sampled',
}

export const verdictWords: Record<Verdict, string> = {
  own_experience: 'Own experience',
  question: 'Question',
  unsupported_claim: 'Unsupported claim',
  contradicts_article: 'Contradicts the article',
  dangerous_advice: 'Dangerous advice',
  private_data: 'Private data',
  not_a_problem: 'Not a problem',
}

export const sanctionKindWords: Record<SanctionKind, string> = {
  warning: 'Warning',
  premoderation: 'Posts wait for a moderator',
  silence: 'Cannot write for a time',
  suspension: 'Suspended',
}

export const sanctionReasonWords: Record<SanctionReason, string> = {
  unsupported_claims: 'Claims again and again that something helps, without support',
  dangerous_advice: 'Gives advice that could hurt somebody',
  private_data: 'Shows private information of others',
  abuse: 'Attacks others',
  spam: 'Sells or advertises',
  evasion: 'Goes round an earlier decision',
  other: 'Something else',
}

export const appealOutcomeWords: Record<AppealOutcome, string> = {
  upheld: 'The decision stands',
  overturned: 'The decision was changed',
}

export const cannedTextUseWords: Record<CannedTextUse, string> = {
  note: 'Notes that readers see',
  message: 'Messages to authors',
  sanction: 'Words to a member with a consequence',
  appeal: 'Answers to an appeal',
}
