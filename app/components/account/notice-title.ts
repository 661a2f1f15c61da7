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
export function noticeTitle({ kind, decision }: Pick<Notice, 'kind' | 'decision'>): string {
  if (kind === 'reply_received') return 'Somebody answered you'
  if (kind === 'sanctioned') return 'The moderators have decided something about your account'
  if (kind === 'sanction_lifted') return 'Something that the moderators decided about your account was lifted'
  if (!decision)
    return kind === 'post_decided' ? 'A moderator looked at your post' : 'A post that you reported was looked at'
  return (kind === 'post_decided' ? onOwnPost : onReport)[decision.decision]
}
