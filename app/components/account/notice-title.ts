import type { Notice } from '../../domain/notifications/notices-view.server.ts'
import { onOwnPost, onReport } from '../appeal/told-words.ts'

/** What happened, in a line. */
export function noticeTitle(notice: Pick<Notice, 'kind' | 'decision' | 'own' | 'appeal' | 'takenBack'>): string {
  const { kind, decision, own } = notice
  switch (kind) {
    case 'reply_received':
      return 'Somebody answered you'
    case 'post_decided':
      return decision ? onOwnPost[decision.decision] : 'A moderator looked at your post'
    case 'report_decided':
      return decision ? onReport[decision.decision] : 'A post that you reported was looked at'
    case 'decision_undone':
      return own
        ? 'A moderator has taken back the decision about your post'
        : 'A moderator has taken back the decision about a post that you reported'
    case 'appeal_decided':
      return appealTitle(notice)
    case 'sanctioned':
      return 'The moderators have something to tell you'
    case 'sanction_lifted':
      return 'A limit on your account has been lifted'
    case 'case_mention':
      return 'Another moderator mentioned you in a case'
    case 'case_handed_over':
      return 'Another moderator handed you a case'
    case 'opinion_asked':
      return 'A moderator asks for your opinion as a clinician'
    case 'opinion_given':
      return 'A clinician answered your question about a case'
  }
}

/** To those who appealed, and to others whom the changed decision concerns. */
function appealTitle({ appeal, own, takenBack }: Pick<Notice, 'own' | 'appeal' | 'takenBack'>): string {
  if (takenBack) return 'You appealed, and the decision was taken back'
  if (appeal?.state === 'answered') {
    return appeal.outcome === 'upheld'
      ? 'Your appeal was heard: the decision stands'
      : 'Your appeal was heard: the decision was changed'
  }
  if (appeal?.state === 'waits') return 'Your appeal will be heard once more'
  return own
    ? 'Somebody appealed, and the decision about your post was changed'
    : 'There was an appeal, and the decision about a post that you reported was changed'
}
