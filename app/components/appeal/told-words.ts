import type { Decision } from '../../domain/vocabulary.ts'

/* What was decided, in words for those whom it concerns. */

export const onOwnPost: Record<Decision, string> = {
  publish: 'Your post is on the page',
  publish_with_note: 'Your post is on the page, with a note from the moderators beside it',
  return_to_author: 'Your post came back to you: please look at it again',
  hide: 'A moderator has hidden your post',
  remove: 'A moderator has removed your post',
}

export const onReport: Record<Decision, string> = {
  publish: 'A post that you reported was looked at and stays',
  publish_with_note: 'A post that you reported now has a note from the moderators beside it',
  return_to_author: 'A post that you reported went back to its author',
  hide: 'A post that you reported is hidden now',
  remove: 'A post that you reported was removed',
}
