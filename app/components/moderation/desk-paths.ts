/* The addresses of the desk. */

export const deskPath = '/moderation'
export const deskLogPath = '/moderation/log'
export const deskPhrasesPath = '/moderation/phrases'
export const deskPolicyPath = '/moderation/policy'
export const deskHelpLinesPath = '/moderation/help-lines'
export const changeHelpLinePath = (id: string) => `/moderation/help-lines?change=${id}`
export const sanctionPath = (caseId: string) => `/moderation/cases/${caseId}/sanction`
export const casePath = (id: string) => `/moderation/cases/${id}`
export const deskStatsPath = '/moderation/stats'
export const deskPeoplePath = '/moderation/people'

/** The log with its filter, from its newest event or from where a page ended. */
export function logPath(filter: URLSearchParams, after?: string): string {
  const query = new URLSearchParams(filter)
  if (after) query.set('after', after)
  return query.size > 0 ? `${deskLogPath}?${query.toString()}` : deskLogPath
}

export function logExportPath(filter: URLSearchParams, format: 'csv' | 'jsonl'): string {
  const query = new URLSearchParams(filter)
  query.set('format', format)
  return `${deskLogPath}/export?${query.toString()}`
}
export const deskSettingsPath = '/moderation/settings'
export const nextCasePath = '/moderation/next'
export const bulkPath = '/moderation/bulk'
export const groupPath = (caseId: string) => `/moderation/groups/${caseId}`
export const queuePath = (query: string) => (query ? `/moderation?${query}` : '/moderation')
export const claimPath = (id: string) => `/moderation/cases/${id}/claim`
export const presencePath = (id: string) => `/moderation/cases/${id}/presence`
export const liveDeskPath = '/moderation/live'
export const deskCannedTextsPath = '/moderation/canned-texts'
export const changeCannedTextPath = (id: string) => `/moderation/canned-texts?change=${id}`

/** Fields that stand elsewhere on a case's page belong to its form by this id. */
export const decisionFormId = 'decide'
export const undoPath = (eventId: string) => `/moderation/events/${eventId}/undo`
/** Where an appeal is answered without changing the decision. */
export const upholdPath = (caseId: string) => `/moderation/cases/${caseId}/uphold`
export const caseCommentsPath = (id: string) => `/moderation/cases/${id}/comments`
export const caseOpinionsPath = (id: string) => `/moderation/cases/${id}/opinions`
export const caseNotesPath = (id: string) => `/moderation/cases/${id}/notes`
