import { expect, it } from 'vitest'
import * as words from '../../app/domain/vocabulary.ts'
import * as schema from '../../app/infra/prisma-client/enums.ts'

it.each([
  ['Role', words.roles],
  ['Standing', words.standings],
  ['PassageKind', words.passageKinds],
  ['PostKind', words.postKinds],
  ['PostStatus', words.postStatuses],
  ['ReactionKind', words.reactionKinds],
  ['FindingLabel', words.findingLabels],
  ['ScreeningOutcome', words.screeningOutcomes],
  ['PolicyAction', words.policyActions],
  ['FlagReason', words.flagReasons],
  ['CaseStatus', words.caseStatuses],
  ['CasePriority', words.casePriorities],
  ['ModerationEventKind', words.moderationEventKinds],
  ['Decision', words.decisions],
  ['DecisionReason', words.decisionReasons],
  ['PhraseListName', words.phraseLists],
  ['NotificationKind', words.notificationKinds],
  ['CaseLane', words.caseLanes],
  ['Verdict', words.verdicts],
  ['SanctionKind', words.sanctionKinds],
  ['SanctionReason', words.sanctionReasons],
  ['AppealOutcome', words.appealOutcomes],
  ['CannedTextUse', words.cannedTextUses],
] as const)('%s has the words that the database has, in the same order', (name, known) => {
  expect(Object.values(schema[name])).toEqual([...known])
})

it('leaves no enumeration of the database out', () => {
  expect(Object.keys(schema)).toHaveLength(23)
})
