import { actionField, scoreField } from '../../app/domain/screening/policy-fields.ts'
import { defaultPolicy, policyLabels } from '../../app/domain/screening/policy.ts'
import { standings } from '../../app/domain/vocabulary.ts'
import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { all, see, send, type ActorName, type Row } from './access-row.ts'

const policyForm: Record<string, string> = { intent: 'preview', version: '0' }
for (const label of policyLabels) {
  for (const standing of standings) {
    const { action, minScore } = defaultPolicy.labels[label][standing]
    policyForm[actionField(label, standing)] = action
    policyForm[scoreField(label, standing)] = String(minScore)
  }
}

// guest, member, author, suspended, clinician, moderator, admin
const seenByDesk: Row['answers'] = ['login', 403, 403, 403, 403, 200, 200]
const sentByDesk: Row['answers'] = [401, 403, 403, 403, 403, 302, 302]
const seenByAdmins: Row['answers'] = ['login', 403, 403, 403, 403, 403, 200]
const sentByAdmins: Row['answers'] = [401, 403, 403, 403, 403, 403, 302]

/** The desk's pages and forms, and those that lead to it. */
export const deskRows = (people: Record<Exclude<ActorName, 'guest'>, MemberActor>): Row[] => [
  see('routes/moderation._index', () => '/moderation', seenByDesk),
  see('routes/moderation.log', () => '/moderation/log', seenByDesk),
  see('routes/moderation.log_.export', () => '/moderation/log/export?format=csv', seenByDesk),
  see('routes/moderation.stats', () => '/moderation/stats', seenByDesk),
  see('routes/transparency', () => '/transparency', all(200)),
  see('routes/moderation.people', () => '/moderation/people', seenByAdmins),
  send(
    'routes/moderation.people',
    () => '/moderation/people',
    ({ postId }) => ({ intent: 'dismiss', memberId: people.member.id, articleId: postId }),
    sentByAdmins,
  ),
  see('routes/moderation.cases.$id', ({ caseId }) => `/moderation/cases/${caseId}`, seenByDesk, 'held'),
  send(
    'routes/moderation.cases.$id',
    ({ caseId }) => `/moderation/cases/${caseId}`,
    ({ revisionId, verdicts }) => ({ revisionId, decision: 'publish', ...verdicts }),
    sentByDesk,
    'held',
  ),
  see('routes/moderation.cases.$id_.claim', ({ caseId }) => `/moderation/cases/${caseId}/claim`, seenByDesk, 'held'),
  send(
    'routes/moderation.cases.$id_.claim',
    ({ caseId }) => `/moderation/cases/${caseId}/claim`,
    () => ({ intent: 'take_over', reason: 'I know the author' }),
    sentByDesk,
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.presence',
    ({ caseId }) => `/moderation/cases/${caseId}/presence`,
    () => ({ intent: 'keep' }),
    [401, 403, 403, 403, 403, 200, 200],
    'held',
  ),
  see('routes/moderation.next', () => '/moderation/next', seenByDesk),
  send(
    'routes/moderation.next',
    () => '/moderation/next',
    () => ({}),
    sentByDesk,
    'held',
  ),
  see('routes/moderation.live', () => '/moderation/live', seenByDesk),
  see(
    'routes/moderation.cases.$id_.uphold',
    ({ caseId }) => `/moderation/cases/${caseId}/uphold`,
    seenByDesk,
    'appealed',
  ),
  send(
    'routes/moderation.cases.$id_.uphold',
    ({ caseId }) => `/moderation/cases/${caseId}/uphold`,
    ({ revisionId }) => ({ revisionId, appealReply: 'I have read it again.' }),
    sentByDesk,
    'appealed',
  ),
  see('routes/moderation.events.$id.undo', ({ eventId }) => `/moderation/events/${eventId}/undo`, seenByDesk, 'hidden'),
  send(
    'routes/moderation.events.$id.undo',
    ({ eventId }) => `/moderation/events/${eventId}/undo`,
    () => ({ reason: 'It belongs here.' }),
    sentByDesk,
    'hidden',
  ),
  // Only whom the decision concerns learns that there is one.
  see(
    'routes/events.$id.appeal',
    ({ eventId }) => `/events/${eventId}/appeal`,
    ['login', 404, 200, 404, 404, 404, 404],
    'hidden',
  ),
  send(
    'routes/events.$id.appeal',
    ({ eventId }) => `/events/${eventId}/appeal`,
    () => ({ text: 'It is about this illness.' }),
    [401, 404, 302, 404, 404, 404, 404],
    'hidden',
  ),
  see(
    'routes/moderation.cases.$id_.comments',
    ({ caseId }) => `/moderation/cases/${caseId}/comments`,
    seenByDesk,
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.comments',
    ({ caseId }) => `/moderation/cases/${caseId}/comments`,
    () => ({ comment: 'Please look at the second sentence.' }),
    sentByDesk,
    'held',
  ),
  see('routes/moderation.cases.$id_.notes', ({ caseId }) => `/moderation/cases/${caseId}/notes`, seenByDesk, 'held'),
  send(
    'routes/moderation.cases.$id_.notes',
    ({ caseId }) => `/moderation/cases/${caseId}/notes`,
    () => ({ memberId: people.author.id, memberNote: 'Answers when asked.' }),
    sentByDesk,
    'held',
  ),
  see(
    'routes/moderation.cases.$id_.opinions',
    ({ caseId }) => `/moderation/cases/${caseId}/opinions`,
    seenByDesk,
    'held',
  ),
  send(
    'routes/moderation.cases.$id_.opinions',
    ({ caseId }) => `/moderation/cases/${caseId}/opinions`,
    // Somebody else than the one who has been asked already, who cannot be asked.
    () => ({ clinicianHandle: people.member.handle, question: 'And you?' }),
    [401, 403, 403, 403, 403, 400, 400],
    'held',
  ),
  see('routes/opinions._index', () => '/opinions', ['login', 403, 403, 403, 200, 403, 403]),
  see(
    'routes/opinions.$id',
    ({ requestId }) => `/opinions/${requestId}`,
    ['login', 403, 403, 403, 200, 403, 403],
    'held',
  ),
  send(
    'routes/opinions.$id',
    ({ requestId }) => `/opinions/${requestId}`,
    () => ({ answer: 'I would wait for the next blood test.' }),
    [401, 403, 403, 403, 302, 403, 403],
    'held',
  ),
  see('routes/moderation.posts.$id', ({ postId }) => `/moderation/posts/${postId}`, [
    'login',
    403,
    403,
    403,
    403,
    302,
    302,
  ]),
  send(
    'routes/moderation.posts.$id',
    ({ postId }) => `/moderation/posts/${postId}`,
    () => ({}),
    sentByDesk,
  ),
  see('routes/moderation.phrases', () => '/moderation/phrases', seenByAdmins),
  send(
    'routes/moderation.phrases',
    () => '/moderation/phrases',
    ({ postId }) => ({ intent: 'add', list: 'watch', phrase: `magic ${postId}` }),
    sentByAdmins,
  ),
  see('routes/moderation.bulk', ({ caseId }) => `/moderation/bulk?case=${caseId}`, seenByDesk),
  send(
    'routes/moderation.bulk',
    ({ caseId }) => `/moderation/bulk?case=${caseId}`,
    ({ caseId, revisionId }) => ({ intent: 'decide', items: `${caseId}:${revisionId}`, decision: 'publish' }),
    [401, 403, 403, 403, 403, 200, 200],
    'held',
  ),
  see('routes/moderation.groups.$id', ({ caseId }) => `/moderation/groups/${caseId}`, seenByDesk),
  see('routes/moderation.settings', () => '/moderation/settings', seenByAdmins),
  send(
    'routes/moderation.settings',
    () => '/moderation/settings',
    () => ({ samplePerMille: '0', secondRemovalReach: '10', secondSuspensionDays: '14' }),
    sentByAdmins,
  ),
  see('routes/moderation.policy', () => '/moderation/policy', seenByAdmins),
  send(
    'routes/moderation.policy',
    () => '/moderation/policy',
    () => policyForm,
    [401, 403, 403, 403, 403, 403, 200],
  ),
  see('routes/moderation.help-lines', () => '/moderation/help-lines', seenByAdmins),
  send(
    'routes/moderation.help-lines',
    () => '/moderation/help-lines',
    ({ postId }) => ({ intent: 'remove', helpLineId: postId }),
    sentByAdmins,
  ),
  see('routes/moderation.canned-texts', () => '/moderation/canned-texts', seenByAdmins),
  send(
    'routes/moderation.canned-texts',
    () => '/moderation/canned-texts',
    ({ postId }) => ({ intent: 'remove', cannedTextId: postId }),
    sentByAdmins,
  ),
  see('routes/moderation.threads.$id', ({ postId }) => `/moderation/threads/${postId}`, seenByDesk),
  send(
    'routes/moderation.threads.$id',
    ({ postId }) => `/moderation/threads/${postId}`,
    () => ({ intent: 'lock' }),
    sentByDesk,
  ),
  see('routes/moderation.cases.$id_.sanction', ({ caseId }) => `/moderation/cases/${caseId}/sanction`, seenByDesk),
  send(
    'routes/moderation.cases.$id_.sanction',
    ({ caseId }) => `/moderation/cases/${caseId}/sanction`,
    () => ({ intent: 'impose', sanctionKind: 'warning', sanctionReason: 'other', sanctionMessage: 'Please be calm.' }),
    sentByDesk,
  ),
  // Nobody has appealed against a consequence here; who may hear one is told in sanction-appeals.test.ts.
  send(
    'routes/moderation.cases.$id_.sanction',
    ({ caseId }) => `/moderation/cases/${caseId}/sanction`,
    () => ({ intent: 'hear', outcome: 'upheld', appealReply: 'I have read it again.' }),
    [401, 403, 403, 403, 403, 409, 409],
  ),
  see('routes/warnings.$id', ({ postId }) => `/warnings/${postId}`, all(302)),
  // There is no warning of this id; who has one is told in sanctions.test.ts.
  send(
    'routes/warnings.$id',
    ({ postId }) => `/warnings/${postId}`,
    () => ({}),
    [401, 404, 404, 404, 404, 404, 404],
  ),
]
