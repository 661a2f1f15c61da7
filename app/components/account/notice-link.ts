import type { Notice } from '../../domain/notifications/notices-view.server.ts'
import { casePath } from '../moderation/desk-paths.ts'
import { opinionPath, postPath } from '../paths.ts'

/** Where a notice leads; null where there is nothing to see any more. */
export function noticeLink({ kind, caseId, postId, postStatus, own }: Notice): string | null {
  switch (kind) {
    case 'case_mention':
    case 'case_handed_over':
    case 'opinion_given':
      return caseId && casePath(caseId)
    case 'opinion_asked':
      return caseId && opinionPath(caseId)
    default:
      return postStatus === 'published' || (own && postStatus !== 'deleted') ? postPath(postId) : null
  }
}
