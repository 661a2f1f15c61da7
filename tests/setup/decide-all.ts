import type { MemberActor } from '../../app/domain/accounts/actor.ts'
import { decideBulk } from '../../app/domain/moderation/decisions/decide-bulk.server.ts'
import type { Forum } from './forum.ts'

export interface Told {
  caseId: string
  revisionId: string
}

/** Sends several cases through the form for many: as `by`, one decision for all. */
export function decideAll(
  forum: Forum,
  by: MemberActor,
  cases: Told[],
  decision: Partial<Parameters<typeof decideBulk>[1]['decision']>,
  intent: 'preview' | 'decide' = 'decide',
) {
  return decideBulk(forum.as(by), {
    intent,
    items: cases.map(({ caseId, revisionId }) => ({ caseId, revisionId })),
    decision: { decision: 'publish', message: '', noteText: '', passageIds: [], ...decision },
  })
}
