/** Why somebody may not hear the appeals of a case, in words for them; null when they may. */
export function whyNotHear(input: {
  memberId: string
  appeals: readonly { appellantId: string; decidedBy: string | null }[]
  /** Whose reports the decision appealed against answered. */
  reporterIds: readonly string[]
}): string | null {
  const { memberId, appeals, reporterIds } = input
  if (appeals.some(({ decidedBy }) => decidedBy === memberId)) {
    return 'This is an appeal against your own decision, so another moderator hears it.'
  }
  if (appeals.some(({ appellantId }) => appellantId === memberId)) {
    return 'This is your own appeal, so another moderator hears it.'
  }
  if (appeals.length > 0 && reporterIds.includes(memberId)) {
    return 'You reported this post, so another moderator hears the appeal.'
  }
  return null
}
