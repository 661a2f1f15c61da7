import type { Notice } from '../../domain/notifications/notices-view.server.ts'
import type { Decision } from '../../domain/vocabulary.ts'

const onOwnPost: Record<Decision, string> = {
  publish: 'Your post is on the page',
  publish_with_note: 'Your post is on the page, with a note from the moderators beside it',
  return_to_author: 'Your post came back to you: please look at it again',
  hide: 'A moderator has hidden your post',
  remove: 'A moderator has removed your post',
}

const onReport: Record<Decision, string> = {
  publish: 'A post that you reported was looked at and stays',
  publish_with_note: 'A post that you reported now has a note from the moderators beside it',
  return_to_author: 'A post that you reported went back to its author',
  hide: 'A post that you reported is hidden now',
  remove: 'A post that you reported was removed',
}

/** What happened, in a line. */
export function noticeTitle({ kind, decision, own }: Pick<Notice, 'kind' | 'decision' | 'own'>): string {
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
      return 'Another moderator has heard an appeal'
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
