/* Sizes of what moderators and clinicians write to one another, in characters; the database holds them as well. */

export const maxComment = 4000
export const maxQuestion = 2000
export const maxAnswer = 4000
export const maxMemberNote = 2000
