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

export const notificationKinds = ['post_decided', 'reply_received', 'report_decided'] as const
export type NotificationKind = (typeof notificationKinds)[number]
