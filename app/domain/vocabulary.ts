/*
 * The forum's fixed words, as the database spells them. `tests/integration/vocabulary.test.ts`
 * holds them against the schema.
 */

export const roles = ['member', 'clinician', 'moderator', 'admin'] as const
export type Role = (typeof roles)[number]

export const standings = ['new', 'established', 'trusted'] as const
export type Standing = (typeof standings)[number]

export const postKinds = ['question', 'experience', 'reply'] as const
export type PostKind = (typeof postKinds)[number]

export const postStatuses = ['published', 'held', 'returned', 'hidden', 'removed', 'deleted'] as const
export type PostStatus = (typeof postStatuses)[number]

export const passageKinds = ['section', 'paragraph', 'item'] as const
export type PassageKind = (typeof passageKinds)[number]

export const reactionKinds = ['helpful', 'same_here'] as const
export type ReactionKind = (typeof reactionKinds)[number]

export const findingLabels = [
  'remedy_claim',
  'contradiction',
  'stop_treatment',
  'emergency',
  'personal_data',
  'abuse',
  'spam',
  'listed_phrase',
  'first_posts',
  'form',
  'premoderation',
] as const
export type FindingLabel = (typeof findingLabels)[number]

export const screeningOutcomes = ['publish', 'queue', 'ask', 'hold', 'urgent'] as const
export type ScreeningOutcome = (typeof screeningOutcomes)[number]

export const policyActions = ['publish', 'queue', 'ask', 'hold', 'urgent', 'urgent_hold'] as const
export type PolicyAction = (typeof policyActions)[number]

export const flagReasons = [
  'unsupported_remedy',
  'contradicts_article',
  'dangerous_advice',
  'someone_in_danger',
  'private_information',
  'abuse',
  'spam',
  'other',
] as const
export type FlagReason = (typeof flagReasons)[number]

export const caseStatuses = ['open', 'returned', 'closed'] as const
export type CaseStatus = (typeof caseStatuses)[number]

export const casePriorities = ['normal', 'high', 'urgent'] as const
export type CasePriority = (typeof casePriorities)[number]

export const moderationEventKinds = [
  'screened',
  'reported',
  'case_opened',
  'decided',
  'resubmitted',
  'edited',
  'deleted',
  'proposed',
  'undone',
  'appealed',
  'appeal_decided',
  'sanctioned',
  'sanction_lifted',
  'sanction_refused',
  'locked',
  'unlocked',
  'moved',
  'handed_over',
  'taken_over',
] as const
export type ModerationEventKind = (typeof moderationEventKinds)[number]

export const decisions = ['publish', 'publish_with_note', 'return_to_author', 'hide', 'remove'] as const
export type Decision = (typeof decisions)[number]

export const decisionReasons = [
  'own_experience',
  'question',
  'no_problem',
  'unsupported_claim',
  'contradicts_article',
  'dangerous_advice',
  'private_data',
  'abuse',
  'spam',
  'off_topic',
] as const
export type DecisionReason = (typeof decisionReasons)[number]

export const phraseLists = ['block', 'hold', 'watch'] as const
export type PhraseListName = (typeof phraseLists)[number]

/** Most pressing first. */
export const caseLanes = [
  'urgent',
  'appeal',
  'second_review',
  'resubmitted',
  'held',
  'reported',
  'flagged',
  'sampled',
] as const
export type CaseLane = (typeof caseLanes)[number]

export const verdicts = [
  'own_experience',
  'question',
  'unsupported_claim',
  'contradicts_article',
  'dangerous_advice',
  'private_data',
  'not_a_problem',
] as const
export type Verdict = (typeof verdicts)[number]

/** Mildest first. */
export const sanctionKinds = ['warning', 'premoderation', 'silence', 'suspension'] as const
export type SanctionKind = (typeof sanctionKinds)[number]

export const sanctionReasons = [
  'unsupported_claims',
  'dangerous_advice',
  'private_data',
  'abuse',
  'spam',
  'evasion',
  'other',
] as const
export type SanctionReason = (typeof sanctionReasons)[number]

export const appealOutcomes = ['upheld', 'overturned'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

export const cannedTextUses = ['note', 'message', 'sanction', 'appeal'] as const
export type CannedTextUse = (typeof cannedTextUses)[number]

export const notificationKinds = [
  'post_decided',
  'reply_received',
  'report_decided',
  'decision_undone',
  'appeal_decided',
  'sanctioned',
  'sanction_lifted',
  'case_mention',
  'case_handed_over',
  'opinion_asked',
  'opinion_given',
] as const
export type NotificationKind = (typeof notificationKinds)[number]
